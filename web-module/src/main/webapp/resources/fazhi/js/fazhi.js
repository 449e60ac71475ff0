/* The house script: focus, keys, dialogs, drafts, double submits. No page needs it to be read or sent, only to be quick. */
(function () {
  'use strict';
  var all = function (what, within) { return Array.prototype.slice.call((within || document).querySelectorAll(what)); };
  var one = function (what, within) { return (within || document).querySelector(what); };

  /* ---- dialogs: trap the focus, give it back, Esc is 取消 ---- */
  var opener = null;
  var FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';
  function openDialog(box) {
    if (box.hasAttribute('data-fz-held')) { return; }
    box.setAttribute('data-fz-held', '');
    opener = box.contains(document.activeElement) ? opener : document.activeElement;
    box.classList.add('is-open');
    var first = one('[data-fz-summary]', box) || one('[autofocus]', box) || one('.fz-form ' + FOCUSABLE.split(',').join(', .fz-form '), box) || one('footer button, footer a', box);
    if (first) { first.focus(); }
  }
  function closeDialog(box) {
    box.classList.remove('is-open');
    box.removeAttribute('data-fz-held');
    if (opener && document.contains(opener)) { opener.focus(); }
    opener = null;
  }
  /* a 取消 of the page's own goes to the server as well; without one the dialog just closes */
  function cancelDialog(box) {
    var cancel = one('footer [data-fz-cancel]', box);
    if (cancel) { cancel.click(); } else { closeDialog(box); }
  }
  function shownDialog() { return one('.fz-dialog.is-open'); }
  function trap(event, box) {
    var stops = all(FOCUSABLE, box).filter(function (e) { return e.offsetParent !== null; });
    if (!stops.length) { return; }
    var last = stops[stops.length - 1];
    if (!box.contains(document.activeElement)) { event.preventDefault(); stops[0].focus(); }
    else if (event.shiftKey && document.activeElement === stops[0]) { event.preventDefault(); last.focus(); }
    else if (!event.shiftKey && document.activeElement === last) { event.preventDefault(); stops[0].focus(); }
  }

  /* ---- keys: / search, Alt+1 正文, Alt+2 办理区, Alt+S 存草稿 ---- */
  document.addEventListener('keydown', function (event) {
    var box = shownDialog();
    if (box && event.key === 'Escape' && !event.isComposing) { event.preventDefault(); cancelDialog(box); return; }
    if (box && event.key === 'Tab') { trap(event, box); return; }
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key === '/' && !typing && !event.ctrlKey && !event.altKey && !event.metaKey && !box) {
      var find = one('[data-fz-search]');
      if (find) { event.preventDefault(); find.focus(); find.select(); }
    } else if (event.altKey && event.code === 'Digit1') { event.preventDefault(); focusOn(one('#main')); }
    else if (event.altKey && event.code === 'Digit2') { event.preventDefault(); focusOn(one('.fz-can .fz-btn, .fz-do .is-primary, .is-primary')); }
    else if (event.altKey && event.code === 'KeyS') { event.preventDefault(); all('form[data-fz-draft]').forEach(saveDraft); }
    else if (event.key === 'Escape') { all('details.fz-me[open]').forEach(function (d) { d.open = false; one('summary', d).focus(); }); }
  });
  function focusOn(element) { if (element) { element.focus(); } }

  document.addEventListener('click', function (event) {
    var open = event.target.closest('[data-fz-open]');
    if (open) { event.preventDefault(); openDialog(document.getElementById(open.getAttribute('data-fz-open'))); return; }
    var cancel = event.target.closest('[data-fz-cancel]');
    if (cancel) {
      var box = cancel.closest('[data-fz-dialog]');
      if (cancel.closest('footer')) { closeDialog(box); } else { cancelDialog(box); }
      return;
    }
    var to = event.target.closest('[data-fz-to]');
    if (to) { event.preventDefault(); focusOn(document.getElementById(to.getAttribute('data-fz-to'))); return; }
    if (event.target.closest('[data-fz-print]')) { event.preventDefault(); window.print(); return; }
    var fold = event.target.closest('[data-fz-fold]');
    if (fold) {
      var shut = fold.getAttribute('aria-expanded') === 'true';
      fold.setAttribute('aria-expanded', String(!shut));
      document.getElementById(fold.getAttribute('data-fz-fold')).hidden = shut;
      return;
    }
    all('details.fz-me[open]').forEach(function (d) { if (!d.contains(event.target)) { d.open = false; } });
  });

  /* ---- drafts: <h:form pt:data-fz-draft="name of the p:remoteCommand">, at blur and every 10 s when something changed ---- */
  function saveDraft(form) {
    if (!form.fzDirty || form.fzSaving) { return; }
    var save = window[form.getAttribute('data-fz-draft')];
    if (typeof save !== 'function') { return; }
    form.fzDirty = false;
    form.fzSaving = true;
    save();
  }
  function draftDone(form, kept) {
    form.fzSaving = false;
    form.fzDirty = form.fzDirty || !kept;
    all('[data-fz-saved]', form).forEach(function (place) {
      var now = new Date();
      var clock = ('0' + now.getHours()).slice(-2) + ':' + ('0' + now.getMinutes()).slice(-2);
      place.textContent = kept ? place.getAttribute('data-word-saved') + '\u3000' + clock : place.getAttribute('data-word-failed');
      var icon = document.createElement('span');
      icon.className = 'fz-i i-' + (kept ? 'check' : 'warn');
      icon.setAttribute('aria-hidden', 'true');
      place.insertBefore(icon, place.firstChild);
      place.classList.toggle('is-bad', !kept);
    });
  }
  function touched(event) {
    var form = event.target.form;
    if (form && form.hasAttribute('data-fz-draft')) { form.fzDirty = true; }
  }
  document.addEventListener('input', touched);
  document.addEventListener('change', touched);
  document.addEventListener('focusout', function (event) {
    var form = event.target.form;
    if (form && form.hasAttribute('data-fz-draft')) { saveDraft(form); }
  });
  setInterval(function () { all('form[data-fz-draft]').forEach(saveDraft); }, 10000);

  /* ---- a second click sends nothing twice ---- */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.fzSent) { event.preventDefault(); return; }
    form.fzSent = true;
    setTimeout(function () { form.fzSent = false; }, 4000);
  });
  window.addEventListener('pageshow', function () { all('form').forEach(function (f) { f.fzSent = false; }); });

  /* ---- after the page came, or a part of it ---- */
  function settle() {
    var box = shownDialog();
    if (box) { openDialog(box); }
    var summary = one('[data-fz-summary]', box || document);
    if (summary && !summary.fzSeen) { summary.fzSeen = true; summary.focus(); }
  }
  document.addEventListener('DOMContentLoaded', function () {
    settle();
    if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', settle); }
  });

  /* called by pages: fazhi.draft(args, status) in oncomplete of the draft's p:remoteCommand */
  window.fazhi = {
    large: function () { document.documentElement.classList.toggle('fz-big'); },
    draft: function (args, status) { all('form[data-fz-draft]').forEach(function (f) { if (f.fzSaving) { draftDone(f, status === 'success' && !(args && args.draftFailed)); } }); },
    open: function (id) { openDialog(document.getElementById(id)); },
    close: function (id) { closeDialog(document.getElementById(id)); }
  };
})();
