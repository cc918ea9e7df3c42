// Before the first paint, so that a remembered choice never flashes the other one.
try {
  const theme = localStorage.getItem('hearsay.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage can be switched off; the system's choice stands.
}
