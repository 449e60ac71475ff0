/* Drawing paths, closures and gates on the street map; the places stand in the form too, so that they can be typed. */
(function () {
  'use strict';
  var box = document.getElementById('cmDraw');
  if (!box || !window.L) { return; }
  var map = window.fazhiCircle.base(box), drawn = L.layerGroup().addTo(map), known = L.layerGroup().addTo(map);
  var field = document.getElementById('draw:places'), what = document.getElementById('draw:what');
  (box.dataset.links || '').split(';').filter(Boolean).forEach(function (l) {
    var parts = l.split('|'), at = parts[1].split(',').map(function (p) { var c = p.trim().split(' '); return [+c[1], +c[0]]; });
    if (parts[0] === 'true') { L.circleMarker(at[0], { radius: 7, className: 'cm-closed' }).addTo(known); } else { L.polyline(at, { className: 'cm-own', interactive: false }).addTo(known); }
  });
  if (!field) { return; }
  function places() { return field.value.split(',').map(function (p) { return p.trim().split(/\s+/).map(Number); }).filter(function (p) { return p.length === 2 && !isNaN(p[0] + p[1]); }); }
  function show() {
    drawn.clearLayers();
    var at = places().map(function (p) { return [p[1], p[0]]; });
    if (at.length > 1) { L.polyline(at, { className: 'cm-own is-new', interactive: false }).addTo(drawn); }
    at.forEach(function (p) { L.circleMarker(p, { radius: 5, className: 'cm-here', interactive: false }).addTo(drawn); });
  }
  map.on('click', function (e) {
    var at = e.latlng.lng.toFixed(6) + ' ' + e.latlng.lat.toFixed(6);
    field.value = what.value === 'PATH' && field.value.trim() ? field.value.trim() + ', ' + at : at;
    show();
  });
  field.addEventListener('input', show);
  document.querySelector('[data-cm=clear]').addEventListener('click', function () { field.value = ''; show(); });
  show();
}());
