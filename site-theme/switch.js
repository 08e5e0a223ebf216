// Light or dark as the reader chose here; without a choice, as the system says. Without this script the page does the latter by itself.
(() => {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const key = 'hearsay-theme';
  let chosen = null;
  try {
    chosen = localStorage.getItem(key);
  } catch (blocked) {
    // The choice holds for this page alone.
  }
  const isDark = () => (chosen ? chosen === 'dark' : system.matches);
  const show = () => {
    if (chosen) root.dataset.theme = chosen;
    const button = document.querySelector('.theme-switch');
    if (button) {
      button.hidden = false;
      button.setAttribute('aria-pressed', isDark());
    }
  };
  show();
  system.addEventListener('change', show);
  addEventListener('DOMContentLoaded', () => {
    show();
    document.querySelector('.theme-switch').addEventListener('click', () => {
      chosen = isDark() ? 'light' : 'dark';
      try {
        localStorage.setItem(key, chosen);
      } catch (blocked) {
        // As above.
      }
      show();
    });
  });
})();
