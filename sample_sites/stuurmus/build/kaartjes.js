export const kaartjes=[
{id:'k311',n:'Tibbe-Rens',j:34,p:'Rotterdam',s:'massage',k:'Sportmassage, stevig',e:'€ 60',d:'Ik heb een tafel thuis en weet waar de knopen zitten. Handdoek hoef je niet mee te nemen.',t:'06-00003311',v:1},
{id:'k312',n:'Ossewijn',j:41,p:'Schiedam',s:'date',k:'Biertje en dan zien we wel',e:'€ 100',d:'Rustige vent, geen haast. Liefst door de week.',t:'06-00003312'},
{id:'k313',n:'Kwintyn',j:29,p:'Den Haag',s:'massage',k:'Olie, warm, muziek',e:'€ 75',d:'Kamer met verwarming die het wel doet.',t:'06-00003313'},
{id:'k314',n:'Zefferin',j:38,p:'Delft',s:'date',k:'Praatgraag',e:'€ 90',d:'Ik kook ook, als je wilt.',t:'06-00003314',v:1},
{id:'k315',n:'Madocko',j:45,p:'Dordrecht',s:'massage',k:'Oude rot',e:'€ 55',d:'Twintig jaar in het vak. Douche op de gang.',t:'06-00003315'},
{id:'k316',n:'Hillebrandus',j:52,p:'Gouda',s:'date',k:'Voor de rijpere man',e:'€ 80',d:'Weekend lukt niet, de rest wel.',t:'06-00003316'},
{id:'k317',n:'Roelf-Anne',j:31,p:'Breda',s:'massage',k:'Voeten en rug',e:'€ 65',d:'Alleen overdag. Hond aanwezig.',t:'06-00003317'},
{id:'k318',n:'Jelmarijn',j:27,p:'Leiden',s:'date',k:'Museum of bank',e:'€ 95',d:'Zeg even iets over jezelf als je appt.',t:'06-00003318'}];
