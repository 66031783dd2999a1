/* Runs in every webview, however old, before the programs themselves: it says why they cannot run. */
(function () {
  'use strict';

  /** @param {string} id */
  function showInstead(id) {
    var notice = document.getElementById(id);
    var root = document.getElementById('root');
    if (notice) notice.hidden = false;
    if (root) root.hidden = true;
  }

  /** The newest of what the programs use: Chrome 97, Firefox 104 and Safari 16.4 have it all. */
  function isNewEnough() {
    try {
      return typeof Array.prototype.findLast === 'function' && new RegExp('(?<=a)b').test('ab');
    } catch (refused) {
      return false; // an expression it does not know
    }
  }

  if (!isNewEnough()) showInstead('too-old');
  else if (document.getElementById('no-office') && !('Office' in window)) showInstead('no-office');
})();
