/* The map of the circle: areas, gaps, ways from anywhere, a station that may be dragged, and siting. Every figure stands in a table too. */
(function () {
  'use strict';
  var box = document.getElementById('cmMap');
  if (!box || !window.L) { return; }
  var kit = window.fazhiCircle, d = box.dataset, say = kit.say;
  var id = function (name) { return document.getElementById(name); };
  var map = kit.base(box);
  var query = 'kind=' + d.kind + '&measure=' + d.measure + '&when=' + d.when;
  var homes = {}, names = L.layerGroup().addTo(map);
  var areas = L.layerGroup().addTo(map), quarters = L.layerGroup().addTo(map), plan = L.layerGroup().addTo(map), way = L.layerGroup().addTo(map);
  var sites = L.layerGroup().addTo(map), stations = L.layerGroup().addTo(map);
  var locked = {}, forbidden = {}, chosen = [], what = null;

  /* Names come from lists that people upload: they are texts, never markup. */
  function text(words) { var e = document.createElement('span'); e.textContent = words; return e; }
  function failed(detail) { id('cmCertificate').textContent = detail || d.failed; }

  /* ---- what there is ---- */
  var SHADES = { 15: 'cm-a15', 10: 'cm-a10', 5: 'cm-a5' };
  function look(p) { return p.properties.has ? 'cm-has' : 'cm-gap'; }
  function show(json) {
    json.areas.features.slice().reverse().forEach(function (f) {
      if (f.geometry) { L.geoJSON(f, { interactive: false, style: { className: SHADES[f.properties.minutes] } }).addTo(areas); }
    });
    L.geoJSON(json.communities, {
      style: function (f) { return { className: look(f) }; },
      pointToLayer: function (f, at) { return L.circleMarker(at, { radius: 7, className: look(f) }); },
      onEachFeature: function (f, layer) {
        homes[f.properties.id] = layer;
        layer.bindTooltip(text(f.properties.name + '　' + f.properties.households + d.homes + (f.properties.minutes === undefined ? '' : '　' + say(d.minutes, f.properties.minutes))
          + (f.properties.estimated ? '　' + d.estimated : '')), { sticky: true });
      }
    }).addTo(quarters);
    json.stations.features.forEach(function (f) {
      kit.marker([f.geometry.coordinates[1], f.geometry.coordinates[0]], f.properties.letter, 'station', { alt: f.properties.name })
        .bindTooltip(text(f.properties.name), { direction: 'right', offset: [12, 0] }).addTo(stations);
    });
    gapNames(json.communities.features);
    start();
  }
  function gapNames(features) {
    function draw() {
      names.clearLayers();
      if (map.getZoom() < 16) { return; }
      features.filter(function (f) { return !f.properties.has && map.getBounds().contains([f.properties.lat, f.properties.lon]); }).slice(0, 60).forEach(function (f) {
        L.tooltip({ permanent: true, direction: 'center', className: 'cm-name' }).setLatLng([f.properties.lat, f.properties.lon]).setContent(text(f.properties.name)).addTo(names);
      });
    }
    map.on('moveend', draw);
    draw();
  }

  /* ---- from anywhere: what is reachable, with the way ---- */
  map.on('click', function (e) {
    kit.ask(d.base + '/data/point?' + query + '&lon=' + e.latlng.lng + '&lat=' + e.latlng.lat, function (json) {
      way.clearLayers();
      var list = document.createElement('table');
      list.className = 'cm-pop';
      json.kinds.forEach(function (k) {
        if (k.path) { L.geoJSON(k.path, { interactive: false, style: { className: k.within ? 'cm-way' : 'cm-way is-far' } }).addTo(way); }
        var row = list.insertRow();
        row.insertCell().textContent = k.kindName;
        row.insertCell().textContent = k.name || d.none;
        row.insertCell().textContent = k.minutes === null ? '' : say(d.minutes, k.minutes) + (k.within ? '' : '　' + d.far) + (k.estimated ? '　' + d.estimated : '');
      });
      var head = list.createCaption();
      head.textContent = d.point;
      L.circleMarker(e.latlng, { radius: 5, className: 'cm-here' }).addTo(way);
      L.popup({ maxWidth: 480, autoPanPadding: [20, 50] }).setLatLng(e.latlng).setContent(list).openOn(map);
    }, failed);
  });
  map.on('popupclose', function () { way.clearLayers(); });

  /* ---- what if: a station that may be dragged ---- */
  function mark(ids, on) { ids.forEach(function (i) { var path = homes[i] && homes[i].getElement && homes[i].getElement(); if (path) { path.classList.toggle('cm-won', on); } }); }
  var won = [], waiting = false, next = null;
  function whatIf(at) {
    if (waiting) { next = at; return; }
    waiting = true;
    kit.ask(d.base + '/data/whatif?' + query + '&lon=' + at.lng + '&lat=' + at.lat, function (json) {
      waiting = false;
      if (next) { var n = next; next = null; whatIf(n); return; }
      plan.clearLayers();
      if (json.area.geometry) { L.geoJSON(json.area, { interactive: false, style: { className: 'cm-plan' } }).addTo(plan); }
      mark(won, false);
      won = json.communities.map(function (c) { return c.id; });
      mark(won, true);
      document.querySelectorAll('[data-cm-community]').forEach(function (r) { r.classList.toggle('is-on', won.indexOf(+r.dataset.cmCommunity) >= 0); });
      id('cmWhatText').textContent = !json.tied ? d.untied : json.communities.length ? say(d.gained, json.communities.length) + '：' + json.communities.slice(0, 3).map(function (c) { return c.name; }).join('、') : d.nothing;
      id('cmBefore').textContent = json.before.toFixed(1) + '%';
      id('cmAfter').textContent = json.after.toFixed(1) + '%';
      id('cmPlus').textContent = '+' + json.households.toLocaleString('en') + d.homes;
      places();
    }, function (detail) { waiting = false; id('cmWhatText').textContent = detail || d.failed; });
  }
  function put(at) {
    if (!what) {
      what = kit.marker(at, d.planLetter, 'plan', { draggable: true, autoPan: true, alt: d.planLetter, zIndexOffset: 500 }).addTo(map);
      what.on('drag', function () { whatIf(what.getLatLng()); });
      what.on('dragend', function () { whatIf(what.getLatLng()); });
    }
    what.setLatLng(at);
    whatIf(what.getLatLng());
  }
  document.querySelectorAll('.cm-go').forEach(function (b) {
    b.addEventListener('click', function () {
      var at = L.latLng(+b.dataset.lat, +b.dataset.lon);
      if (!map.getBounds().pad(-0.15).contains(at)) { map.setView(at, Math.max(map.getZoom(), 15)); }
      put(at);
    });
  });
  function start() {
    var wanted = /[?&]try=([\d.]+),([\d.]+)/.exec(location.search);
    if (wanted) { map.setView([+wanted[2], +wanted[1]], 15); put(L.latLng(+wanted[2], +wanted[1])); return; }
    var first = document.querySelector('.cm-go');
    if (first) { put(L.latLng(+first.dataset.lat, +first.dataset.lon)); } else { put(map.getCenter()); }
  }

  /* ---- siting ---- */
  function curve(steps, p) {
    var svg = id('cmCurve');
    svg.textContent = '';
    if (!steps.length) { return; }
    var most = steps[steps.length - 1].gain, w = 366, h = 84, x0 = 54, y0 = 94;
    var px = function (n) { return x0 + n / steps.length * w; }, py = function (g) { return y0 - g / most * h; };
    [0, 0.5, 1].forEach(function (part) {
      kit.element('path', { d: 'M' + x0 + ' ' + py(most * part) + 'h' + w, stroke: '#e4e9ed' }, svg);
      kit.element('text', { x: x0 - 6, y: py(most * part) + 4, 'text-anchor': 'end', 'class': 'ax' }, svg).textContent = Math.round(most * part).toLocaleString('en');
    });
    var line = 'M' + px(0) + ' ' + py(0);
    steps.forEach(function (s, i) { line += 'L' + px(i + 1) + ' ' + py(s.gain); });
    kit.element('path', { d: line, fill: 'none', stroke: '#17506f', 'stroke-width': 2 }, svg);
    steps.forEach(function (s, i) {
      var here = i + 1 === p;
      kit.element('circle', { cx: px(i + 1), cy: py(s.gain), r: here ? 5 : 3, fill: here ? '#17506f' : '#fff', stroke: '#17506f', 'stroke-width': 1.5 }, svg);
      if ((i + 1) % 2 === 0 || steps.length < 12) { kit.element('text', { x: px(i + 1), y: 112, 'text-anchor': 'middle', 'class': 'ax' }, svg).textContent = i + 1; }
      if (here) { kit.element('text', { x: Math.min(px(i + 1) + 9, 320), y: Math.min(90, py(s.gain) + 17), 'class': 'axb' }, svg).textContent = say(d.axis, p, s.gain.toLocaleString('en')); }
    });
  }
  function choice(c, label, store) {
    var b = document.createElement('button');
    b.type = 'button';
    b.className = 'fz-btn is-quiet is-sm';
    b.textContent = store[c.community] ? d.free : label;
    b.addEventListener('click', function () {
      var was = store[c.community];
      delete locked[c.community];
      delete forbidden[c.community];
      if (!was) { store[c.community] = c.name; }
      site();
    });
    return b;
  }
  function list(json) {
    var ol = id('cmSites');
    ol.textContent = '';
    var before = 0;
    json.chosen.forEach(function (c) {
      var li = document.createElement('li');
      li.appendChild(document.createTextNode(c.name + '　+' + (c.gain - before).toLocaleString('en') + d.homes + ' '));
      li.appendChild(choice(c, d.lock, locked));
      if (!locked[c.community]) { li.appendChild(choice(c, d.forbid, forbidden)); }
      ol.appendChild(li);
      before = c.gain;
    });
    Object.keys(forbidden).forEach(function (key) {
      var li = document.createElement('li');
      li.className = 'is-out';
      li.appendChild(document.createTextNode(forbidden[key] + ' '));
      li.appendChild(choice({ community: key, name: forbidden[key] }, d.forbid, forbidden));
      ol.appendChild(li);
    });
  }
  function site() {
    var p = Math.max(1, Math.min(20, +id('cmP').value || 1));
    id('cmCertificate').textContent = d.wait;
    kit.ask(d.base + '/data/sites?' + query + '&p=' + p + '&locked=' + Object.keys(locked).join(',') + '&forbidden=' + Object.keys(forbidden).join(','), function (json) {
      chosen = json.chosen;
      sites.clearLayers();
      chosen.forEach(function (c, i) { kit.marker([c.lat, c.lon], String(i + 1), 'plan', { alt: c.name }).bindTooltip(text(c.name)).addTo(sites); });
      curve(json.curve, p);
      list(json);
      id('cmCertificate').textContent = chosen.length ? say(d.certificate, chosen.length, json.gain.toLocaleString('en'), json.bound.toLocaleString('en'), json.gapPercent) : d.empty;
      if (what) { map.removeLayer(what); what = null; plan.clearLayers(); mark(won, false); won = []; }
      places();
    }, failed);
  }
  document.querySelector('[data-cm=sites]').addEventListener('click', site);
  id('cmP').addEventListener('keydown', function (e) { if (e.key === 'Enter') { e.preventDefault(); site(); } });

  /* What 存为方案 keeps: the dragged station, or the chosen ones. */
  function places() {
    var field = document.getElementById('keep:planPlaces');
    if (field) { field.value = (what ? [{ lon: what.getLatLng().lng, lat: what.getLatLng().lat }] : chosen).map(function (c) { return c.lon + ' ' + c.lat; }).join(';'); }
  }

  kit.ask(d.base + '/data/layers?' + query, show, failed);
}());
