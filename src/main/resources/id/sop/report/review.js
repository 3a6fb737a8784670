const all=q=>[...document.querySelectorAll(q)];
const buttons=all('li button'),boxes=all('li input'),marks=all('.mark'),root=document.documentElement;
function choose(remark){
  for(const b of buttons)b.setAttribute('aria-pressed',b.dataset.remark===remark);
  for(const m of marks)m.classList.toggle('on',m.dataset.remark===remark);
  for(const pane of all('.pane')){const m=pane.querySelector('.mark.on');if(m)m.scrollIntoView({block:'center',inline:'center'});}
}
buttons.forEach((b,i)=>{
  b.addEventListener('click',()=>choose(b.dataset.remark));
  b.addEventListener('focus',()=>choose(b.dataset.remark));
  b.addEventListener('keydown',e=>{
    const to=e.key==='ArrowDown'?i+1:e.key==='ArrowUp'?i-1:-1;
    if(to>=0&&to<buttons.length){e.preventDefault();buttons[to].focus();}
  });
});
for(const m of marks)m.addEventListener('click',()=>{const b=buttons[m.dataset.remark];if(document.activeElement===b)choose(m.dataset.remark);else b.focus();});
const place='sop-import:'+location.pathname;
let kept=[];
try{const k=JSON.parse(localStorage.getItem(place));if(Array.isArray(k))kept=k;}catch(e){}
function tick(){
  boxes.forEach((c,i)=>{c.closest('li').classList.toggle('done',c.checked);for(const m of marks)if(m.dataset.remark===String(i))m.classList.toggle('done',c.checked);});
  const p=document.getElementById('progress');if(p)p.textContent=boxes.filter(c=>c.checked).length+' / '+boxes.length;
}
boxes.forEach((c,i)=>{
  c.checked=kept.includes(buttons[i].textContent);
  c.addEventListener('change',()=>{tick();try{localStorage.setItem(place,JSON.stringify(buttons.filter((b,j)=>boxes[j].checked).map(b=>b.textContent)));}catch(e){}});
});
tick();
let zoom=1;
for(const b of all('.tools button'))b.addEventListener('click',()=>{zoom=Math.min(4,Math.max(1,zoom+Number(b.dataset.zoom)));root.style.setProperty('--zoom',zoom);});
