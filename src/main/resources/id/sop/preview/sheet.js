// The pages of the sheet: pictures that stay until the new ones in sight are ready, with places on them that belong to steps.
import {settle, stop} from './roving.js';

const sheet = document.getElementById('sheet'), pages = document.getElementById('pages');
const POINT = 96 / 72, STEPS = [.25, .33, .5, .67, .8, 1, 1.25, 1.5, 2, 3, 4];
let factor = 0, chosen = null, turn = 0;

export async function showPages(file, other, say, choose) {
  const own = ++turn;
  const old = new Map([...pages.children].map(figure => [figure.dataset.key, figure]));
  const near = other ? i => i < 2 : inSight();
  const figures = await Promise.all((file ? file.pages : []).map((page, i) => figure(file, page, i, old.get(page.key), near(i), say)));
  if (own !== turn) return;
  // Two pages may look alike.
  const all = figures.map((made, i) => figures.indexOf(made) === i ? made : made.cloneNode(true));
  const drawn = new Set((file ? file.pages : []).flatMap(page => page.spots.filter(spot => spot.symbol).map(spot => spot.step)));
  const stopped = other ? null : stop('pages')?.dataset.step;
  all.forEach((made, i) => spots(made, file, file.pages[i], drawn, say, choose));
  const top = sheet.scrollTop, left = sheet.scrollLeft;
  if (all.length !== pages.children.length || all.some((made, i) => made !== pages.children[i])) pages.replaceChildren(...all);
  settle('pages', stopped && pages.querySelector('.spot[data-step="' + stopped + '"]'));
  paper(file);
  zoom('again');
  if (other) chosen = null;
  sheet.scrollTo(other ? 0 : left, other ? 0 : top);
  const again = chosen?.finding && file?.findings.find(other => other.code === chosen.finding.code && other.message === chosen.finding.message);
  if (again) mark(again.step, again.symbol, false, again);
  else if (chosen) mark(chosen.step, chosen.symbol, false);
}

// Tells of the pages in sight and beside them, which others, that come by themselves, are not to keep waiting.
function inSight() {
  const seen = sheet.getBoundingClientRect();
  const rows = [...pages.children].map((page, i) => [i, page.getBoundingClientRect()]);
  const visible = rows.filter(([, box]) => box.bottom >= seen.top && box.top <= seen.bottom).map(([i]) => i);
  return i => !visible.length ? i < 2 : i >= visible[0] - 1 && i <= visible[visible.length - 1] + 1;
}

async function figure(file, page, index, known, near, say) {
  const name = say('page', {page: index + 1, pages: file.pages.length});
  if (known) { known.firstChild.alt = name; return known; }
  const made = document.createElement('figure'), image = new Image();
  made.dataset.key = page.key;
  made.dataset.width = page.width;
  made.dataset.height = page.height;
  made.style.aspectRatio = page.width + ' / ' + page.height;
  image.alt = name;
  image.src = 'sheet/' + file.id + '/' + page.key + '.svg';
  made.append(image);
  try { if (near) await image.decode(); } catch { /* the next version comes */ }
  return made;
}

function place(element, box, page) {
  element.style.left = 100 * box.x / page.width + '%';
  element.style.top = 100 * box.y / page.height + '%';
  element.style.width = 100 * box.width / page.width + '%';
  element.style.height = 100 * box.height / page.height + '%';
}

// Findings leave a mark on the rows of their steps; symbols and rows can be chosen. A step that nobody does has no symbol: its row
// takes the place of it.
function spots(figure, file, page, drawn, say, choose) {
  const focused = document.activeElement?.closest('.spot') && figure.contains(document.activeElement) ? [...figure.children].indexOf(document.activeElement) : -1;
  figure.replaceChildren(figure.firstChild);
  const worst = new Map();
  for (const finding of file.findings) if (finding.step && worst.get(finding.step) !== 'error') worst.set(finding.step, finding.severity);
  const parts = [];
  for (const spot of page.spots) {
    const step = file.steps.find(other => other.step === spot.step);
    const words = {step: step ? step.name : spot.step, activity: step ? step.activity : ''};
    const element = document.createElement(spot.symbol ? 'button' : 'div');
    element.className = spot.symbol ? 'spot' : 'mark ' + (worst.get(spot.step) || '');
    const made = [element];
    if (!spot.symbol && !drawn.has(spot.step)) { made.push(document.createElement('button')); made[1].className = 'spot row'; }
    for (const part of made) {
      part.dataset.step = spot.step;
      part.title = words.step + '. ' + words.activity;
      part.onclick = () => choose(spot.step);
      if (part.localName === 'button') {
        part.type = 'button';
        part.tabIndex = -1;
        part.setAttribute('aria-pressed', 'false');
        part.setAttribute('aria-label', say(spot.symbol ? 'symbol' : 'row', words));
      }
      place(part, spot, page);
      parts.push(part);
    }
  }
  // Rows lie below what can be chosen, which is in the order of the steps.
  const rank = part => part.localName === 'button' ? Number(part.dataset.step) : 0;
  figure.append(...parts.sort((one, other) => rank(one) - rank(other)));
  if (focused > 0) figure.children[focused]?.focus();
}

function press(element, on) {
  element.classList.toggle('on', on);
  if (element.localName === 'button') element.setAttribute('aria-pressed', on);
}

// Marks the place of a finding, or of a step where there is none: symbols, a row, or, of what is no step, its words.
export function mark(step, symbol, scroll = true, finding = null) {
  chosen = step || finding ? {step, symbol, finding} : null;
  for (const old of pages.querySelectorAll('.words')) old.remove();
  for (const on of pages.querySelectorAll('.on')) press(on, false);
  const places = kind => [...pages.querySelectorAll(kind + '[data-step="' + step + '"]')];
  const symbols = step && symbol ? places('.spot') : [];
  const found = symbols.length ? symbols : step ? places('.mark') : finding?.boxes ? words(finding) : [];
  found.forEach(element => press(element, true));
  if (found.length && scroll) found[0].scrollIntoView({block: 'center', inline: 'nearest'});
}

function words(finding) {
  const figure = pages.children[finding.page];
  if (!figure) return [];
  const page = {width: parseFloat(figure.dataset.width), height: parseFloat(figure.dataset.height)};
  return finding.boxes.map(box => {
    const made = document.createElement('div');
    made.className = 'words';
    place(made, box, page);
    figure.append(made);
    return made;
  });
}

// 0 is the width that there is.
export function zoom(how) {
  const width = Math.max(...[...pages.children].map(figure => parseFloat(figure.style.aspectRatio) || 0), 0);
  if (width && !sheet.clientWidth) return;
  if (!width) { document.getElementById('zoom').textContent = ''; return; }
  const fitting = Math.max(.1, (sheet.clientWidth - 26) / (width * POINT));
  const now = factor || fitting;
  if (how === 'fit') factor = 0;
  if (how === 'full') factor = 1;
  if (how === 'larger') factor = STEPS.find(step => step > now * 1.01) || now;
  if (how === 'smaller') factor = [...STEPS].reverse().find(step => step < now * .99) || now;
  const used = factor || fitting;
  const place = sheet.scrollHeight > 0 && how !== 'again' ? (sheet.scrollTop + sheet.clientHeight / 2) / sheet.scrollHeight : null;
  for (const figure of pages.children) figure.style.setProperty('--width', parseFloat(figure.style.aspectRatio) * POINT * used + 'px');
  if (place !== null) sheet.scrollTop = place * sheet.scrollHeight - sheet.clientHeight / 2;
  document.getElementById('zoom').textContent = Math.round(used * 100) + ' %';
}

// Each page is one sheet of paper of its own size.
let printed = '';
function paper(file) {
  const size = file && file.pages.length ? file.pages[0].width + 'pt ' + file.pages[0].height + 'pt' : '';
  if (!size || size === printed) return;
  const style = document.styleSheets[0];
  if (printed) style.deleteRule(style.cssRules.length - 1);
  style.insertRule('@page{margin:0;size:' + size + '}', style.cssRules.length);
  printed = size;
}
