/* Lantaarnlijst. Geschreven door Wim, met koffie. Geen jquery nodig. */
(function(){
var D=document;
var DAMES=[
 ['k1','Gonnelien','Almelo','Maandag tot donderdag. Warme handdoek, rustige muziek.','06-00005201',48],
 ['k2','Mirabeau','Hengelo','Alleen na zessen. Bel even van tevoren.','06-00005202',33],
 ['k3','Trixandra','Enschede','Ruime kamer met eigen opgang.','06-00005203',36],
 ['k4','Hermelijntje','Borne','Weer terug van vakantie, ook op zaterdag.','06-00005204',42],
 ['k5','Zuleyma','Oldenzaal','Ontspannend uurtje. Spreekt ook Duits.','06-00005205',39],
 ['k6','Fennetta','Rijssen','Nieuw op de lijst. Graag appen, niet bellen.','06-00005206',30],
 ['k7','Doroline','Goor','Dinsdag en vrijdag. Parkeren achter het huis.','06-00005207',55],
 ['k8','Ilvanka','Nijverdal','Hele week, behalve zondag.','06-00005208',28]];
var BLADEN=[
 ['lijst','De lijst',null],
 ['erop','Ook op de lijst?',[
  ['Hoe kom ik erop?','Mail of bel me, vertel wie je bent en waar je werkt, en vul de kaart in. Wat je invult staat er meteen op; ik zit er niet tussen. Ik lees het later op de avond nog wel eens door als ik tijd heb.'],
  ['Hoe oud moet ik zijn?','Achttien of ouder om op de lijst te staan. Jonger: dan hoef je niet te schrijven.'],
  ['Moet ik papieren laten zien?','Nee hoor. Een paspoort of rijbewijs hoef ik niet te zien, daar begin ik niet aan. Wel stuur je me één selfie, dan zie ik dat de foto’s op je kaart ook echt van jou zijn.'],
  ['Mag ik een vriendin opgeven?','Dat mag. Je mag ook met z’n tweeën of drieën op één kaart, of een kaart invullen voor iemand die niet handig is met de computer. Daar controleer ik verder niets van.'],
  ['Wat kost het?','Vijftien euro per maand. Je stopt het contant in een envelop door de bus of je koopt een paysafecard en stuurt me de code. Aan internetbankieren doe ik niet.']]],
 ['regels','Huisregels',[
  ['Wat er op je kaart mag','Je voornaam, plaats, tijden, een nette foto. Geen blote foto’s, dat is hier geen seksblad. Geen praatjes over een ander.'],
  ['Wat ik niet duld','Minderjarigen komen er niet op en van dwang of mensenhandel moet ik niets hebben.'],
  ['Wat ik weghaal','Een kaart die zich niet aan deze huisregels houdt, haal ik eraf. Ik kan je ook helemaal van de lijst halen.'],
  ['Waar ik niet voor insta','De lijst is een prikbord. Wat jullie samen afspreken, daar ben ik niet bij. Wie de lijst gebruikt, is het met deze huisregels eens.']]],
 ['gasten','Voor gasten',[
  ['Hoe hoort het?','Bel op een nette tijd. Kom gedoucht en kom op tijd. Kun je niet, zeg dan af.'],
  ['Afdingen?','Nee. Je dingt bij de bakker ook niet af.'],
  ['Mag ik foto’s maken?','Nooit. Laat je telefoon in je jas.']]],
 ['handig','Handige nummers',[
  ['Als het spoed is','Voor de politie of een ambulance met spoed: 112.'],
  ['Anoniem iets kwijt','Meld Misdaad Anoniem zit op 0800-7313.'],
  ['Mensenhandel','Daarvoor bestaat CoMensha.'],
  ['Gezond blijven','Dames van de lijst: bij de GGD in Enschede kun je je elke week laten testen op soa, zonder afspraak.']]],
 ['wim','Wie is Wim',[
  ['Over mij','Ik ben H. Wolterink, voor iedereen Wim. Vroeger drukker, nu met pensioen. De lijst begon in 2003 als een blaadje bij de kapper. Ik doe alles alleen. Studio’s en bureaus neem ik niet op.'],
  ['Post','Postbus 0000, Almelo.'],
  ['Bellen en mailen','0546-000052, elke avond na het journaal. Of wim@lantaarnlijst.example.'],
  ['Wat ik van je bewaar','Je mailtje, tot ik mijn postvak opruim. De site telt geen bezoekers en zet geen koekjes.']]]];
function m(t,c,x){var e=D.createElement(t);if(c)e.className=c;if(x)e.textContent=x;return e}
var kop=m('div');kop.id='kop';kop.appendChild(m('h1','','Lantaarnlijst'));kop.appendChild(m('div','','Masseuses in Twente en omstreken, sinds 2003'));
var tabs=m('div');tabs.id='tabs';tabs.setAttribute('role','tablist');
var vak=m('div');vak.id='vak';
var voet=m('div');voet.id='voet';
D.body.appendChild(kop);D.body.appendChild(tabs);D.body.appendChild(vak);D.body.appendChild(voet);
BLADEN.concat([['melden','Bericht aan Wim','form']]).forEach(function(b){var s=m('span','',b[1]);s.setAttribute('role','tab');s.tabIndex=0;s.id='tab-'+b[0];s.onclick=function(){blad(b)};tabs.appendChild(s);b.tab=s});
[['Huisregels','regels'],['Handige nummers','handig'],['Iets melden','melden']].forEach(function(v){var a=m('a','',v[0]);a.href='#'+v[1];a.onclick=function(e){e.preventDefault();D.getElementById('tab-'+v[1]).click();scrollTo(0,0)};voet.appendChild(a)});
voet.appendChild(m('span','','Deze site is voor 18 jaar en ouder.'));
function blad(b){
 [].forEach.call(tabs.children,function(t){t.className=''});b.tab.className='aan';vak.innerHTML='';sluit();
 vak.appendChild(m('h2','',b[1]));
 if(b[2]===null)return lijst();
 if(b[2]==='form')return form();
 b[2].forEach(function(p){var v=m('div','vouw'),k=m('div','k',p[0]);k.setAttribute('role','button');k.setAttribute('aria-expanded','false');k.tabIndex=0;
  k.onclick=function(){var t=v.querySelector('.t');if(t){v.removeChild(t);v.className='vouw';k.setAttribute('aria-expanded','false')}else{v.appendChild(m('div','t',p[1]));v.className='vouw open';k.setAttribute('aria-expanded','true')}};
  v.appendChild(k);vak.appendChild(v)});
}
function lijst(){DAMES.forEach(function(d){var r=m('div','regel');r.setAttribute('role','link');r.tabIndex=0;r.id=d[0];r.appendChild(m('b','',d[1]));r.appendChild(m('span','',' – '+d[2]+', '+d[5]+' jaar'));r.appendChild(m('div','',d[3]));r.onclick=function(){zij(d)};vak.appendChild(r)})}
function sluit(){var z=D.getElementById('zij');if(z)z.parentNode.removeChild(z)}
function zij(d){sluit();var z=m('div');z.id='zij';z.setAttribute('role','complementary');z.appendChild(m('h2','',d[1]));z.appendChild(m('p','',d[2]+', '+d[5]+' jaar'));z.appendChild(m('p','',d[3]));z.appendChild(m('p','','Bel of app: '+d[4]));var s=m('button','','Dicht');s.onclick=sluit;z.appendChild(s);D.body.appendChild(z)}
function form(){
 vak.appendChild(m('p','','Iets te vragen, iets te klagen of iets te melden? Hier komt het bij mij terecht.'));
 var f=m('form');f.innerHTML='<label>Je naam *<br><input name="naam" required></label><label>Je e-mailadres *<br><input name="mail" type="email" required></label><label>Waar gaat het over? *<br><select name="soort" required><option>Op de lijst komen</option><option>Fout in een kaart</option><option>Klacht over een dame</option><option>De site doet het niet</option></select></label><label>Je bericht *<br><textarea name="bericht" rows="5" required></textarea></label><button type="submit">Naar Wim</button>';
 f.onsubmit=function(e){e.preventDefault();f.innerHTML='<p>Dankjewel, het is binnen.</p>'};vak.appendChild(f)}
blad(BLADEN[0]);
})();
