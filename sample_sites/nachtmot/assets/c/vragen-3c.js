import{el}from'../index-D9k.js';
const V=[
['Hoe betaal ik mijn advertentie?','Met bitcoin, monero of met bankbriefjes in een omslag naar onze postbus. Banken en kaartmaatschappijen willen geen zaken doen met een site als de onze.'],
['Hoe snel sta ik online?','Een filter leest je tekst, dat duurt een paar tellen. Komt er geen verboden woord uit, dan sta je erop. Iemand van ons bekijkt een advertentie pas als er een melding over binnenkomt.'],
['Moet ik mijn identiteitskaart tonen?','Alleen als je er op je foto’s jonger uitziet dan 25. Dan vraagt je account om een kopie van de kaart en staat de advertentie stil tot die er is. Een selfie of een videogesprek hoeft niet. Alle anderen vragen we niets.'],
['Waar letten jullie op bij zo’n kopie?','Op het hologram, het lettertype en de controlecijfers in de onderste regels. Klopt daar iets niet, dan gaat het feest niet door.'],
['Mag een huis voor iedereen tegelijk plaatsen?','Ja, een privéhuis of studio plaatst voor de mensen die er werken. De zaakvoerder laat zijn identiteitskaart zien; wie er werkt hoeft zich niet apart aan te melden.'],
['Laten jullie foto’s door een computer nakijken?','Nee. Op foto’s zit bij ons geen scan of filter, ook niet op bekend verboden materiaal. Daar hebben we de middelen niet voor.'],
['Ik zag een advertentie die niet kan. Wat nu?','Druk onderaan op ‘Melding doen’. Binnen twee werkdagen laten we je weten wat we met de advertentie gedaan hebben. Gaat het over een kind, dan mag je je naam en mailadres weglaten.'],
['Ik was op bezoek en heb er een slecht gevoel bij.','Denk je dat iemand hier niet uit vrije wil werkt? Laat het ons dan weten met ‘Melding doen’, ook als je niet zeker bent.'],
['Waarom staat mijn stad er niet bij?','We doen Oost- en West-Vlaanderen, Antwerpen en Zeeland. Verder raken we niet.'],
['Kan ik reageren op een advertentie zonder te bellen?','Nee. Wie hier staat wil gebeld worden.'],
['Mag ik mijn foto’s laten vervagen?','Ja, dat doe je zelf voor je ze oplaadt.']];
export default()=>{document.title='Vragen | Nachtmot';const w=el('div','tekst svelte-v1'),z=el('input','zoek'),l=el('div');z.type='search';z.placeholder='Zoek in de vragen';let open=-1;const teken=()=>{l.replaceChildren();const q=z.value.toLowerCase();V.forEach(([v,a],i)=>{if(q&&!(v+a).toLowerCase().includes(q))return;const r=el('div','vr'+(i===open?' open':'')),k=el('div','',v);k.setAttribute('role','button');k.tabIndex=0;k.setAttribute('aria-expanded',String(i===open));k.onclick=()=>{open=open===i?-1:i;teken()};r.append(k);if(i===open)r.append(el('div','a',a));l.append(r)});if(!l.children.length)l.append(el('p','dof','Niets gevonden. Gebruik Contact bovenaan.'))};z.oninput=()=>{open=-1;teken()};w.append(el('h1','','Vragen'),z,l);teken();return w};
