export default `
<h1>Transparantieverslag over 2025</h1>
<p><em>Vastgesteld door de ledenvergadering en hier geplaatst op 12 februari 2026.</em></p>
<p>Eén keer per jaar tellen we wat er is binnengekomen en wat we ermee gedaan hebben. Niet omdat we groot zijn, dat zijn we niet, maar omdat onze leden willen weten waar hun contributie blijft.</p>
<table>
<tr><th>1 januari – 31 december 2025</th><th>Aantal</th></tr>
<tr><td>Meldingen via de site</td><td>63</td></tr>
<tr><td>waarvan: zorg of iemand wel achttien was</td><td>4</td></tr>
<tr><td>waarvan: zorg over dwang</td><td>7</td></tr>
<tr><td>Profielen weggehaald na een melding</td><td>11</td></tr>
<tr><td>Aanmeldingen geweigerd omdat de aanvrager vermoedelijk minderjarig was</td><td>2</td></tr>
<tr><td>Bevelen van overheden</td><td>1</td></tr>
<tr><td>Bezwaren van leden / gegrond</td><td>5 / 2</td></tr>
</table>
<p>De helft van de meldingen hadden we binnen een dag afgehandeld, de langste duurde negen dagen. Software heeft daarbij geen rol gespeeld.</p>`;
