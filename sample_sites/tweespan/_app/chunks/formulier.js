export const velden=w=>`<div role="form" aria-label="Melden">${w===null?'<label>Op welke pagina zag je het? <input name="adres" required></label>':`<p>Het gaat over: <b>${w}</b></p>`}
<label>Wat klopt er niet? <select name="soort" required><option>Ik denk dat iemand minderjarig is</option><option>Ik denk dat iemand gedwongen of gebruikt wordt</option><option>Nepprofiel</option><option>Lelijk gedrag</option><option>Wat anders</option></select></label>
<label>Vertel maar <textarea name="verhaal" rows="4" required></textarea></label>
<label><input type="checkbox" name="anoniem" checked> Ik blijf liever anoniem</label><label>Naam, als je wilt <input name="naam"></label><label>Mailadres, als je wilt <input name="mail"></label>
<button type="button" class="weg">Versturen</button></div>`;
export const koppel=n=>{n.querySelector('.weg').onclick=()=>{n.querySelector('[role=form]').innerHTML='<p role="status">Gelukt, bedankt voor het opletten.</p>'}};
