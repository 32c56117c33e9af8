import{Nest}from"./basis.js";
const SOORT=["Deze persoon is vermoedelijk minderjarig","Er is dwang of mensenhandel in het spel","Dit ben ik, en ik heb hier niet om gevraagd","Geld gevraagd en niets geleverd","Iets anders"];
customElements.define("pn-meldformulier",class extends Nest{
 teken(){const ad=this.getAttribute("profiel");
  this.inhoud=`<form><p>Met een ster is nodig.</p>${ad?`<p>U meldt profiel <b>${ad}</b>.</p><input type="hidden" name="profiel" value="${ad}">`:`<label>Adres van de pagina of naam van het profiel *<input name="waar" required></label>`}
  <fieldset><legend>Reden *</legend>${SOORT.map((s,i)=>`<label><input type="radio" name="reden" value="${i}" required> ${s}</label>`).join("")}</fieldset>
  <label>Wat zag u, en waarom kan dat niet? *<textarea name="wat" rows="5" required></textarea></label>
  <label>Voor- en achternaam *<input name="naam" autocomplete="name" required></label>
  <label>E-mailadres *<input name="mail" type="email" autocomplete="email" required></label>
  <label><input type="checkbox" name="oprecht" required> Naar mijn beste weten is dit waar *</label>
  <button type="submit">Melding insturen</button></form>`;
  this.$("form").addEventListener("submit",e=>{e.preventDefault();this.inhoud=`<p role="status">De melding is ingestuurd.</p>`})}
});
