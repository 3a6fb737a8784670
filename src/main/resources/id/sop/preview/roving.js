// Each list is one stop of the Tab key, however long it is. Within it the arrows, Home and End lead from item to item, and where
// single letters are no shortcuts, the beginning of a name does.
const lists = {files: '[role=option]', faults: '[role=option]', lines: '[role=option]', pages: '.spot'};
const stops = {};
let typed = '', typing = 0;

const at = id => document.getElementById(id);
const own = id => [...at(id).querySelectorAll(lists[id])];
const listOf = element => Object.keys(lists).find(id => element.closest?.('#' + id) && element.closest(lists[id]));

function stopAt(id, item) {
  if (stops[id] && stops[id] !== item) stops[id].tabIndex = -1;
  stops[id] = item;
  if (item) item.tabIndex = 0;
}

// After the items of a list have changed; without a stop that is still there it is the wished one, or the first.
export function settle(id, wished) {
  const kept = stops[id]?.isConnected && at(id).contains(stops[id]) ? stops[id] : null;
  stopAt(id, kept || wished || at(id).querySelector(lists[id]));
}

export const stop = id => stops[id]?.isConnected ? stops[id] : null;

addEventListener('focusin', event => {
  const id = listOf(event.target);
  if (id) stopAt(id, event.target.closest(lists[id]));
});

// Tells whether the key was one of those that move.
export function rove(event, letters) {
  const id = listOf(event.target);
  if (!id) return false;
  const forward = {ArrowDown: 1, ArrowUp: -1, ...(id === 'pages' ? {ArrowRight: 1, ArrowLeft: -1} : {})}[event.key];
  const all = own(id), now = all.indexOf(event.target);
  let next = null;
  if (forward) next = all[now + forward] || all[now];
  else if (event.key === 'Home') next = all[0];
  else if (event.key === 'End') next = all[all.length - 1];
  else if (!letters && event.key.length === 1 && event.key !== ' ') next = begun(all, now, event.key);
  if (!next) return false;
  event.preventDefault();
  next.focus();
  return true;
}

function begun(all, now, letter) {
  typed = Date.now() - typing < 700 ? typed + letter.toLowerCase() : letter.toLowerCase();
  typing = Date.now();
  const first = typed.length > 1 ? now : now + 1;
  return [...all.slice(first), ...all.slice(0, first)].find(item => item.textContent.trim().toLowerCase().startsWith(typed));
}
