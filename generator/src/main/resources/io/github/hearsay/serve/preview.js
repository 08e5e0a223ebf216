// Only in preview: waits for changes, reloads the page, and shows what is wrong with an edit on top of the last good page.
(function () {
  'use strict';
  var own = document.currentScript.src.split('?')[1];
  var overlay = null;

  function show(problems, stale) {
    if (overlay) {
      overlay.remove();
      overlay = null;
    }
    if (problems.length === 0) {
      return;
    }
    overlay = document.createElement('section');
    overlay.className = 'hearsay-overlay';
    overlay.setAttribute('role', 'alert');
    var close = document.createElement('button');
    close.type = 'button';
    close.textContent = 'Hide';
    close.addEventListener('click', function () { show([], false); });
    overlay.append(close);
    var title = document.createElement('p');
    title.textContent = stale
      ? 'Something is wrong with the last edit. This is the site as it was before.'
      : 'Something is to be put right before this can be published.';
    overlay.append(title);
    problems.forEach(function (problem) {
      var block = document.createElement('pre');
      block.textContent = problem;
      overlay.append(block);
    });
    document.body.append(overlay);
  }

  var events = new EventSource('/_hearsay/events');
  events.addEventListener('state', function (event) {
    var state = JSON.parse(event.data);
    if (state.version !== own) {
      events.close();
      location.reload();
    } else {
      show(state.problems, state.stale);
    }
  });
  window.addEventListener('pagehide', function () { events.close(); });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      location.reload();
    }
  });
})();
