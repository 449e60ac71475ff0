/* Forms of steps: rows that come and go, the order of choices, today for everybody, the reason for a late entry, printing. */
(function () {
  'use strict';
  function touch(element) { element.dispatchEvent(new Event('input', { bubbles: true })); }
  function number(rows) {
    Array.prototype.forEach.call(rows.querySelectorAll(':scope > [data-fz-row] > legend'), function (legend, at) {
      legend.textContent = legend.textContent.replace(/\d+|__n__/, String(at + 1));
    });
  }
  function add(rows) {
    var template = rows.querySelector(':scope > template');
    var holder = document.createElement('div');
    /* any number beyond those in use will do: the server reads rows in their order */
    rows.fzNext = Math.max(rows.fzNext || 0, rows.querySelectorAll(':scope > [data-fz-row]').length) + 1;
    holder.innerHTML = template.innerHTML.split('__n__').join(String(rows.fzNext));
    var row = holder.firstElementChild;
    rows.insertBefore(row, template);
    number(rows);
    var first = row.querySelector('input, select, textarea');
    if (first) { first.focus(); }
  }
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-fz-add]');
    if (button) { add(button.closest('[data-fz-rows]')); return; }
    button = event.target.closest('[data-fz-drop]');
    if (button) {
      var rows = button.closest('[data-fz-rows]');
      var more = rows.querySelector('[data-fz-add]');
      touch(button.closest('[data-fz-row]').querySelector('input, select, textarea'));
      button.closest('[data-fz-row]').remove();
      number(rows);
      more.focus();
      return;
    }
    button = event.target.closest('[data-fz-today]');
    if (button) {
      Array.prototype.forEach.call(button.closest('fieldset').querySelectorAll('input[type=date]'), function (day) {
        if (!day.value) { day.value = button.getAttribute('data-fz-today'); touch(day); }
      });
    }
  });
  document.addEventListener('change', function (event) {
    var late = event.target.getAttribute && event.target.getAttribute('data-fz-late');
    if (late) {
      document.getElementById(late).classList.toggle('ds-hide', !event.target.value || event.target.value >= event.target.getAttribute('data-last'));
    }
    /* chosen ones stand first, in the order in which they were chosen */
    var list = event.target.type === 'checkbox' && event.target.closest('[data-fz-order="true"]');
    if (list) {
      var label = event.target.closest('label');
      var after = Array.prototype.filter.call(list.children, function (l) { return l !== label && l.querySelector(':checked'); });
      list.insertBefore(label, after.length ? after[after.length - 1].nextSibling : list.firstChild);
      event.target.focus();
    }
  });
  document.addEventListener('DOMContentLoaded', function () {
    if (/[?&]print=1(&|$)/.test(location.search)) { window.print(); }
  });
})();
