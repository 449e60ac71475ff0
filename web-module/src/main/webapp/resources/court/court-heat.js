/* Matters by community on the map of the circle: a layer of discs, drawn from the table beside it, so that both tell the same numbers. */
(function () {
  'use strict';
  var box = document.getElementById('ctHeat');
  if (!box || !window.L) { return; }
  var map = window.fazhiCircle.base(box);
  var rows = [].slice.call(document.querySelectorAll('tr[data-ct-lon]')).filter(function (r) { return r.dataset.ctLon !== ''; });
  var most = Math.max.apply(null, rows.map(function (r) { return +r.dataset.ctTotal; }).concat([1]));
  var layer = L.layerGroup().addTo(map);
  function text(words) { var e = document.createElement('span'); e.textContent = words; return e; }
  var places = rows.map(function (r) {
    var at = [+r.dataset.ctLat, +r.dataset.ctLon], share = +r.dataset.ctTotal / most;
    L.circleMarker(at, { radius: 10 + 22 * Math.sqrt(share), className: 'ct-spot' + (share > 0.66 ? ' is-3' : share > 0.33 ? ' is-2' : '') })
      .bindTooltip(text(r.dataset.ctWords), { direction: 'top' }).addTo(layer);
    L.tooltip({ permanent: true, direction: 'center', className: 'ct-number', interactive: false }).setLatLng(at).setContent(text(r.dataset.ctTotal)).addTo(layer);
    r.addEventListener('mouseenter', function () { map.panInside(at, { padding: [60, 60] }); });
    return at;
  });
  if (places.length) { map.fitBounds(L.latLngBounds(places).pad(0.35), { maxZoom: 15 }); }
}());
