WL.page("onder18", "Nog geen 18", function (html) { return html`<h1>Ben je nog geen 18?</h1><p>Dan is hier niets voor jou, en daar kun jij niets aan doen. Je kunt dit venster gewoon dichtdoen.</p>
<div class="box"><p>Zit je ergens mee, of vraagt iemand dingen van je die niet goed voelen? De Kindertelefoon luistert: <a href="tel:08000432">0800-0432</a>, gratis en zonder naam, of chat op <a href="https://www.kindertelefoon.nl/">kindertelefoon.nl</a>.</p></div>
<p lang="en">Not 18 yet? There is nothing for you here. If something is bothering you, call the Dutch child helpline (Kindertelefoon) on 0800-0432.</p>
<p lang="de">Noch keine 18? Dann ist hier nichts für dich. Du kannst dieses Fenster einfach schließen.</p>`; });
