/* What both maps of the circle share: the base map of our own, the hatching, and asking the server. */
(function () {
  'use strict';
  var SVG = 'http://www.w3.org/2000/svg';
  function element(name, attributes, parent) {
    var e = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (k) { e.setAttribute(k, attributes[k]); });
    if (parent) { parent.appendChild(e); }
    return e;
  }
  function hatch(defs, id, colour, turn) {
    var p = element('pattern', { id: id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(' + turn + ')' }, defs);
    element('rect', { width: 6, height: 6, fill: '#fff', 'fill-opacity': 0.55 }, p);
    element('path', { d: 'M0 0v6', stroke: colour, 'stroke-width': 2.4 }, p);
  }
  /* Fills in {0}, {1} … of a sentence. */
  function say(sentence) {
    var values = arguments;
    return sentence.replace(/\{(\d)\}/g, function (all, n) { return values[+n + 1]; });
  }
  function ask(address, good, bad) {
    fetch(address, { credentials: 'same-origin', headers: { Accept: 'application/json' } }).then(function (r) {
      if ((r.headers.get('Content-Type') || '').indexOf('json') < 0) { throw new Error(); }
      return r.json().then(function (json) { if (r.ok) { good(json); } else { bad(json.detail); } });
    }).catch(function () { bad(null); });
  }
  function base(box) {
    var d = box.dataset;
    var b = d.bounds.split(',').map(Number);
    var map = L.map(box, { zoomControl: false, minZoom: 9, maxZoom: 18, zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false });
    map.attributionControl.setPrefix(false);
    var own = d.net === '0' ? null : L.tileLayer(d.base + '/tile/' + d.net + '/{z}/{x}/{y}.png', { maxZoom: 18, attribution: d.credit });
    if (d.layer) {
      /* A map of another server stands in for ours as long as it answers. */
      var other = L.tileLayer(d.layer, { maxZoom: 18, attribution: d.layerCredit });
      other.once('tileerror', function () { map.removeLayer(other); if (own) { own.addTo(map); } });
      other.addTo(map);
    } else if (own) {
      own.addTo(map);
    }
    L.control.scale({ imperial: false, position: 'bottomright' }).addTo(map);
    var kept = null;
    try { kept = JSON.parse(sessionStorage.getItem('fz-circle-view')); } catch (e) { kept = null; }
    if (kept && kept.net === d.net) { map.setView(kept.at, kept.zoom); } else { map.fitBounds([[b[1], b[0]], [b[3], b[2]]], { padding: [8, 8] }); }
    function afar() { box.classList.toggle('is-afar', map.getZoom() < 13); }
    map.on('zoomend', afar);
    afar();
    map.on('moveend', function () {
      var c = map.getCenter();
      try { sessionStorage.setItem('fz-circle-view', JSON.stringify({ net: d.net, at: [c.lat, c.lng], zoom: map.getZoom() })); } catch (e) { return; }
    });
    L.svg().addTo(map);
    var svg = map.getPanes().overlayPane.querySelector('svg');
    var defs = element('defs', {}, svg);
    hatch(defs, 'cmHatch', '#a3201b', 45);
    hatch(defs, 'cmHatch2', '#1d6a3b', -45);
    document.querySelectorAll('[data-cm=in]').forEach(function (e) { e.addEventListener('click', function () { map.zoomIn(); }); });
    document.querySelectorAll('[data-cm=out]').forEach(function (e) { e.addEventListener('click', function () { map.zoomOut(); }); });
    L.DomEvent.disableClickPropagation(box.parentNode.querySelector('.cm-zoom') || document.createElement('i'));
    return map;
  }
  /* A round or six-sided sign with one letter. */
  function sign(letter, kind) {
    return L.divIcon({ className: 'cm-sign is-' + kind, html: '', iconSize: [26, 26], iconAnchor: [13, 13] , letter: letter });
  }
  function marker(at, letter, kind, options) {
    var m = L.marker(at, L.extend({ icon: sign(letter, kind), keyboard: true }, options || {}));
    m.on('add', function () { m.getElement().textContent = letter; });
    return m;
  }
  window.fazhiCircle = { base: base, ask: ask, say: say, element: element, marker: marker };
}());
