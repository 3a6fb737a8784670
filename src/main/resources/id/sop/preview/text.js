// The text of a file, line by line, as it was when it was last read.
import {settle} from './roving.js';

const lines = document.getElementById('lines'), pane = document.getElementById('text');

export function showText(file, other) {
  const texts = file ? file.lines : [];
  const old = [...lines.children];
  texts.forEach((text, i) => {
    const line = old[i] || document.createElement('div');
    if (line.textContent !== text) line.textContent = text;
    if (text.trim()) line.removeAttribute('aria-label'); else line.setAttribute('aria-label', i + 1);
    line.className = line.classList.contains('on') && !other ? 'on' : '';
    line.setAttribute('aria-selected', line.className === 'on');
    if (!old[i]) { line.setAttribute('role', 'option'); line.tabIndex = -1; line.dataset.line = i + 1; lines.append(line); }
  });
  old.slice(texts.length).forEach(line => line.remove());
  lines.hidden = !texts.length;
  settle('lines');
  const weights = ['note', 'warning', 'error'];
  for (const finding of [...(file ? file.findings : [])].sort((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity))) {
    const line = lines.children[finding.line - 1];
    if (line) { line.classList.remove(...weights); line.classList.add(finding.severity); }
  }
  if (other) pane.scrollTop = 0;
}

export function showLine(first, last) {
  [...lines.children].forEach((line, i) => line.setAttribute('aria-selected', line.classList.toggle('on', i + 1 >= first && i + 1 <= last)));
  lines.children[first - 1]?.scrollIntoView({block: 'center'});
}

export function stepAt(file, line) {
  const found = file && file.steps.find(step => step.line <= line && line <= step.endLine);
  return found ? found.step : 0;
}
