/* Signing by hand: a pad for pen, finger and mouse. What was written goes with the form as a picture. */
(function () {
  'use strict';
  function start(form) {
    var pad = form.querySelector('[data-fz-pad]');
    if (!pad) { return; }
    var pen = pad.getContext('2d');
    var ink = form.querySelector('input[type=hidden][id$=ink]');
    var last = null;
    var written = false;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    pen.strokeStyle = '#101030';
    function at(event) {
      var box = pad.getBoundingClientRect();
      return { x: (event.clientX - box.left) * pad.width / box.width, y: (event.clientY - box.top) * pad.height / box.height };
    }
    function draw(event) {
      var to = at(event);
      /* pens tell their pressure; mouse and finger write evenly */
      pen.lineWidth = event.pointerType === 'pen' ? 3 + 7 * event.pressure : 6;
      pen.beginPath();
      pen.moveTo(last.x, last.y);
      pen.lineTo(to.x + 0.01, to.y);
      pen.stroke();
      last = to;
      written = true;
      pad.parentNode.classList.add('is-written');
    }
    pad.addEventListener('pointerdown', function (event) {
      pad.setPointerCapture(event.pointerId);
      last = at(event);
      draw(event);
      event.preventDefault();
    });
    pad.addEventListener('pointermove', function (event) {
      if (last) { (event.getCoalescedEvents ? event.getCoalescedEvents() : [event]).forEach(draw); }
    });
    ['pointerup', 'pointercancel'].forEach(function (name) { pad.addEventListener(name, function () { last = null; }); });
    form.querySelector('[data-fz-wipe]').addEventListener('click', function () {
      pen.clearRect(0, 0, pad.width, pad.height);
      written = false;
      pad.parentNode.classList.remove('is-written');
    });
    form.addEventListener('submit', function () { ink.value = written ? pad.toDataURL('image/png') : ''; });
  }
  document.addEventListener('DOMContentLoaded', function () {
    Array.prototype.forEach.call(document.querySelectorAll('form[data-fz-sign]'), start);
  });
})();
