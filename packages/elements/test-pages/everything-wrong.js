// Does what our elements must never do, so that a test can prove that the page tests would see it.
document.cookie = 'spur=1; path=/';
localStorage.setItem('spur', '1');
sessionStorage.setItem('spur', '1');
indexedDB.open('spur');
window.name = 'spur';
console.error('an error in the console');
void Promise.reject(new Error('nobody catches this'));
void fetch('http://localhost:1/elsewhere', { mode: 'no-cors' }).catch(() => {});
addEventListener('DOMContentLoaded', () => document.body.setAttribute('style', 'color: red'));
throw new Error('thrown while loading');
