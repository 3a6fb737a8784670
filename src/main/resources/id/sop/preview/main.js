// The page: asks for what has changed, and lets people go from a finding to its place and back.
import {showPages, mark, zoom} from './sheet.js';
import {showText, showLine, stepAt} from './text.js';
import {rove, settle, stop} from './roving.js';

const at = id => document.getElementById(id);
const words = at('words').dataset;
const say = (word, values = {}) => words[word].replace(/\{(\w+)\}/g, (all, name) => name in values ? values[name] : all);
const known = {list: 0, file: 0};
const name = document.title; // while no SOP is shown
let files = [], chosen = 0, seen = 0, shown = null, wish = 0, source = null, retry = 0;

async function ask(name) {
  const answer = await fetch(name, {cache: 'no-store'});
  return answer.ok ? answer.json() : null;
}

function element(name, style, text) {
  const made = document.createElement(name);
  if (style) made.className = style;
  if (text !== undefined) made.textContent = text;
  return made;
}

// What stands between backticks is to be written as it is; a backtick without another one is a character.
function worded(name, text) {
  const pieces = text.split('`');
  const made = element(name, '', pieces.length % 2 ? undefined : text);
  if (pieces.length % 2) made.append(...pieces.map((piece, i) => i % 2 ? element('code', '', piece) : piece));
  return made;
}

// ---- what the server tells -------------------------------------------------------------------------------------------

function listen() {
  clearTimeout(retry);
  source?.close();
  source = new EventSource('events' + (chosen ? '?file=' + chosen : ''));
  const own = source;
  source.onmessage = message => {
    document.body.classList.remove('stopped');
    take(JSON.parse(message.data));
  };
  source.onerror = () => {
    if (own !== source) return;
    retry = setTimeout(() => {
      if (own.readyState === EventSource.OPEN) return;
      document.body.classList.add('stopped');
      banner();
      if (own.readyState === EventSource.CLOSED) listen();
    }, 1500);
  };
}

// One question at a time: what is told meanwhile is asked for afterwards.
let busy = false, told = null, newest = null, listed = 0, later = 0;
async function take(versions) {
  told = newest = versions;
  if (busy) return;
  busy = true;
  try {
    while (told) {
      const now = told;
      told = null;
      if (chosen && now.file !== known.file) await takeFile(now.file);
      // While hundreds of files are being checked the list changes with each of them.
      const soon = 300 - (Date.now() - listed);
      if (now.list !== known.list && soon > 0) { clearTimeout(later); later = setTimeout(() => take(newest), soon); }
      else if (now.list !== known.list) {
        listed = Date.now();
        const answer = await ask('list.json');
        if (answer) { known.list = now.list; files = answer.files; showList(); }
      }
      banner();
    }
  } finally {
    busy = false;
  }
}

async function takeFile(version) {
  const asked = chosen, file = await ask('file/' + asked + '.json');
  if (asked !== chosen) return;
  known.file = file ? file.version : version;
  const other = !shown || !file || shown.id !== file.id;
  const before = shown;
  shown = file;
  at('title').textContent = file ? file.title || file.file : name;
  document.title = file ? (file.title || file.file) + ' · ' + name : name;
  at('file').textContent = file ? file.file : '';
  showFindings(file ? file.findings : [], other);
  showText(file, other);
  await showPages(file, other, say, step => { chooseStep(step); tellEditor(shown.steps.find(own => own.step === step)?.line || 1); });
  if (file && !other && before && summary(before) !== summary(file)) at('news').textContent = say('updated', {counts: summary(file)});
  if (wish && file && file.pages.length) { const step = wish; wish = 0; chooseStep(step); }
  document.documentElement.dataset.shown = file ? file.version : 0;
  document.documentElement.dataset.state = file ? file.state : 'gone';
}

const summary = file => say('counts', file);

function banner() {
  let text = '';
  const stale = !!shown && shown.state === 'stale';
  if (document.body.classList.contains('stopped')) text = say('stopped');
  else if (chosen && !shown && known.file === -1) text = say('gone');
  else if (!shown) text = known.list && !files.length ? say('listEmpty') : '';
  else if (shown.state === 'text') text = say('configuration');
  else if (shown.state === 'waiting' || shown.state === 'none' || stale) text = say(shown.state);
  else if (shown.draft) text = say('draft');
  if (at('banner').textContent !== text) at('banner').textContent = text;
  at('banner').hidden = !text;
  document.body.classList.toggle('stale', stale || document.body.classList.contains('stopped'));
}

// ---- the list --------------------------------------------------------------------------------------------------------

function badge(count, severity) {
  const made = element('span', 'number ' + severity, count);
  made.append(element('span', 'unseen', ' ' + say(severity) + ' '));
  return made;
}

function showList() {
  const sought = at('search').value.trim().toLowerCase();
  const matching = files.filter(file => (file.title + ' ' + file.file).toLowerCase().includes(sought));
  const old = new Map([...at('files').querySelectorAll('button')].map(button => [Number(button.dataset.id), button]));
  const items = matching.map(file => {
    const button = old.get(file.id) || element('button');
    const look = JSON.stringify(file);
    if (button.dataset.look !== look) {
      button.type = 'button';
      button.setAttribute('role', 'option');
      button.tabIndex = -1;
      button.dataset.id = file.id;
      button.dataset.look = look;
      const name = element('span', '', file.title || file.file);
      name.dir = 'auto';
      const path = element('span', 'path', file.title ? file.file : '');
      path.dir = 'auto';
      button.replaceChildren(name, path);
      if (!file.checked) path.append(' · ' + say('checking'));
      if (file.errors) button.append(badge(file.errors, 'error'));
      if (file.warnings) button.append(badge(file.warnings, 'warning'));
      button.onclick = () => { location.hash = 'file=' + file.id; if (isNarrow()) unfold('sheet'); };
    }
    button.setAttribute('aria-selected', file.id === chosen);
    if (button.parentNode) return button.parentNode;
    const item = element('li');
    item.setAttribute('role', 'none');
    item.append(button);
    return item;
  });
  const same = items.length === at('files').children.length && items.every((item, i) => item === at('files').children[i]);
  if (!same) {
    const focused = document.activeElement;
    at('files').replaceChildren(...items);
    if (focused && focused.isConnected) focused.focus();
  }
  at('files').hidden = !items.length;
  const current = at('files').querySelector('[aria-selected=true]');
  settle('files', current);
  if (current && seen !== chosen) { seen = chosen; current.scrollIntoView({block: 'nearest'}); }
  at('list-empty').textContent = say(files.length ? 'listNone' : 'listEmpty');
  at('list-empty').hidden = items.length > 0;
  if (!chosen && files.length) {
    const first = files.find(file => file.state !== 'text') || files[0];
    location.replace('#file=' + first.id);
  }
}

function goTo() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const id = Number(wanted.get('file')) || 0;
  if (id && id !== chosen) {
    chosen = id;
    known.file = 0;
    showList();
    wish = Number(wanted.get('step')) || 0;
    listen();
  } else if (wanted.get('step')) {
    chooseStep(Number(wanted.get('step')));
  }
}

// ---- the findings ----------------------------------------------------------------------------------------------------

function showFindings(findings, other) {
  const focused = document.activeElement && document.activeElement.closest('#faults') ? document.activeElement.dataset.key : null;
  const pressed = other ? null : at('faults').querySelector('[aria-selected=true]')?.dataset.key;
  const items = findings.map(finding => {
    const button = element('button');
    button.type = 'button';
    button.setAttribute('role', 'option');
    button.tabIndex = -1;
    button.dataset.key = finding.code + ' ' + finding.message;
    button.setAttribute('aria-selected', button.dataset.key === pressed);
    const head = element('b', finding.severity, say(finding.severity) + ' ' + finding.code);
    const where = [say('place', finding), finding.step ? say('ofStep', {step: nameOf(finding.step)}) : ''].filter(Boolean).join(' · ');
    const message = worded('span', ' ' + finding.message);
    message.dir = 'auto';
    button.append(head, message, element('small', '', where));
    if (finding.hint) button.append(worded('small', say('hint') + ': ' + finding.hint));
    button.onclick = () => chooseFinding(finding, button);
    const item = element('li');
    item.setAttribute('role', 'none');
    item.append(button);
    return item;
  });
  const stopped = stop('faults')?.dataset.key;
  at('faults').replaceChildren(...items);
  at('faults').hidden = !items.length;
  settle('faults', other ? null : items.map(item => item.firstChild).find(button => button.dataset.key === stopped));
  at('no-findings').hidden = items.length > 0 || !shown;
  at('counts').textContent = shown && items.length ? summary(shown) : '';
  for (const number of document.querySelectorAll('.views .number')) number.textContent = items.length || '';
  if (focused) {
    const again = items.map(item => item.firstChild).find(button => button.dataset.key === focused);
    (again || at('findings')).focus();
  }
}

function nameOf(step) {
  const found = shown && shown.steps.find(other => other.step === step);
  return found ? found.name : step;
}

// An editor that shows this page in a frame goes to the line as well; nobody else may frame it.
function tellEditor(line) {
  if (parent !== window && shown) parent.postMessage({sop: 'line', file: shown.file, line}, '*');
}

function chooseFinding(finding, button) {
  tellEditor(finding.line);
  for (const other of at('faults').querySelectorAll('button')) other.setAttribute('aria-selected', other === button);
  showLine(finding.line, Math.max(finding.line, finding.endColumn > 1 ? finding.endLine : finding.endLine - 1));
  mark(finding.step, finding.symbol, true, finding);
  at('news').textContent = say('chosenLine', finding);
  if (isNarrow()) { unfold((finding.step || finding.boxes?.length) && shown.pages.length ? 'sheet' : 'text'); mark(finding.step, finding.symbol, true, finding); showLine(finding.line, finding.line); }
}

function chooseStep(step) {
  const found = shown && shown.steps.find(other => other.step === step);
  if (!found) return;
  for (const button of at('faults').querySelectorAll('button')) button.setAttribute('aria-selected', 'false');
  mark(step, true);
  showLine(found.line, found.endLine);
  at('news').textContent = say('chosenStep', {step: found.name, line: found.line});
}

function chooseLine(line) {
  const step = line ? stepAt(shown, Number(line.dataset.line)) : 0;
  if (step) { mark(step, true); at('news').textContent = say('ofStep', {step: nameOf(step)}); }
  return step;
}
at('lines').addEventListener('click', event => { if (getSelection().isCollapsed) chooseLine(event.target.closest('#lines > div')); });
at('lines').addEventListener('keydown', event => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  if (chooseLine(event.target) && isNarrow()) { unfold('sheet'); chooseLine(event.target); }
});

// ---- tools and keys --------------------------------------------------------------------------------------------------

const isNarrow = () => matchMedia('(max-width:44rem)').matches;
function views() {
  for (const button of document.querySelectorAll('.views button')) button.setAttribute('aria-pressed', button.dataset.view === document.body.dataset.view);
}
for (const button of document.querySelectorAll('.views button')) button.onclick = () => { document.body.dataset.view = button.dataset.view; views(); zoom('again'); };

function kept(name) { try { return localStorage.getItem('sop-preview-' + name); } catch { return null; } }
function keep(name, value) { try { localStorage.setItem('sop-preview-' + name, value); } catch { /* not allowed here */ } }

const dark = matchMedia('(prefers-color-scheme:dark)');
function colours() {
  const theme = at('theme').value;
  document.documentElement.toggleAttribute('data-dark', theme ? theme === 'dark' : dark.matches);
}
at('theme').value = kept('theme') || '';
at('theme').onchange = () => { keep('theme', at('theme').value); colours(); };
dark.addEventListener('change', colours);
at('letters').checked = kept('letters') !== 'off';
at('letters').onchange = () => keep('letters', at('letters').checked ? 'on' : 'off');

// Where one part is seen at a time the focus goes along, so that it is not lost with what is folded away.
function unfold(part) {
  document.body.dataset.view = part;
  views();
  zoom('again');
  at(part).focus({preventScroll: true});
}

function go(part) {
  document.body.dataset.view = part;
  views();
  zoom('again');
  const inside = {
    list: at('files').querySelector('[aria-selected=true]') || stop('files') || at('search'),
    sheet: at('pages').querySelector('.spot.on') || at('pages').querySelector('.mark.on ~ .spot[data-step="' + at('pages').querySelector('.mark.on')?.dataset.step + '"]'),
    findings: at('faults').querySelector('[aria-selected=true]') || stop('faults'),
    text: at('lines').querySelector('.on') || stop('lines'),
  }[part];
  (inside || at(part)).focus();
}
for (const link of document.querySelectorAll('.skip a')) link.onclick = event => { event.preventDefault(); go(link.dataset.part); };

const deeds = {
  smaller: () => zoom('smaller'), larger: () => zoom('larger'), fit: () => zoom('fit'), full: () => zoom('full'),
  print: () => print(),
  help: () => at('help').showModal(),
  dark: () => { at('theme').value = document.documentElement.hasAttribute('data-dark') ? 'light' : 'dark'; at('theme').onchange(); },
  search: () => { go('list'); at('search').focus(); at('search').select(); },
};
for (const button of document.querySelectorAll('[data-do]')) button.onclick = deeds[button.dataset.do];
const letters = {'/': deeds.search, '+': deeds.larger, '=': deeds.larger, '-': deeds.smaller, '0': deeds.fit, '1': deeds.full, 'p': deeds.print, 'd': deeds.dark, '?': deeds.help,
  'l': () => go('list'), 's': () => go('sheet'), 'f': () => go('findings'), 't': () => go('text')};

addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || at('help').open) return;
  const field = event.target.closest('input[type=search], select');
  if (event.target === at('search') && event.key === 'ArrowDown' && stop('files')) { event.preventDefault(); stop('files').focus(); return; }
  if (rove(event, at('letters').checked)) return;
  if (event.key === 'Escape' && event.target.closest('#sheet, #text') && at('faults').querySelector('[aria-selected=true]')) go('findings');
  if (!field && at('letters').checked && letters[event.key]) { event.preventDefault(); letters[event.key](); }
});
at('search').addEventListener('input', showList);
at('search').addEventListener('keydown', event => { if (event.key === 'Escape') { at('search').value = ''; showList(); } });
addEventListener('hashchange', goTo);
addEventListener('resize', () => zoom('again'));

colours();
views();
goTo();
if (!chosen) listen();
