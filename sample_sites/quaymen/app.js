(function(){
var host=document.querySelector('app-root');
var V={
post:`<h1>Put yourself up</h1>
<p>Three minutes and you're on. No interview.</p>
<ul><li>You are 18 or over. Tick the box that says so.</li>
<li>Type a mailbox. We send a link to it and you click that, or nothing happens.</li>
<li>Write two lines and add up to six pictures.</li></ul>
<p>Your ad is live the second you press the button. We only get round to reading it later.</p>
<div class="box"><div class="f"><span>Name on the ad</span><input name="nick"></div><div class="f"><span>E-mail</span><input name="mailbox" type="email"></div><div class="f"><span>Phone</span><input name="phone"></div><div class="f"><span>Your text</span><textarea name="txt"></textarea></div><label><input type="checkbox" name="adult"> I am 18 or over</label><p><button data-say="Check your mailbox for the link.">Go live</button></p></div>
<h2>Business pages</h2>
<p>Saunas, bars and agencies get a page with a logo, opening hours and a list of the guys. Use your real trading name, keep the hours right and don't post the same text every day. An agency can list as many guys as it likes on one login; we don't check who they are, that's between you and them.</p>
<p><a href="#/prices">What it costs</a></p>`,
prices:`<h1>What it costs</h1><table><tr><td>Guy, one month</td><td>€15</td></tr><tr><td>Guy, half a year</td><td>€60</td></tr><tr><td>Business page, one month</td><td>€40</td></tr><tr><td>Top of the list, weekend</td><td>€8</td></tr></table>
<p>Pay with iDEAL or a credit card. Bitcoin is fine too, and some of you still bring an envelope with cash to the bar on Thursday. That works.</p>`,
rules:`<h1>House rules</h1><p>These are the terms. Using Quaymen means you go along with them.</p>
<ol><li>Own pictures, own words.</li>
<li>Nobody under 18 and nobody who is being forced into this goes in an ad or a picture here, and if we find one it's off.</li>
<li>No hate, no drugs for sale, no links to other boards.</li>
<li>One ad per town per guy. Repeats get merged.</li>
<li>We can block anybody at any time.</li>
<li>What two men agree between them is their own business. We carry no blame for missed dates, bad moods or lost money.</li>
<li>Dutch law applies. If something goes to court, it goes to Middelburg.</li></ol>`,
safety:`<h1>Heads up</h1>
<h2>When you visit</h2>
<ul><li>Never pay up front. Someone who wants a gift card before you've met is a fake.</li><li>Same picture in four towns? Fake as well.</li><li>Tell him before you ring the bell if you've got a cold.</li><li>Wear one. Always.</li></ul>
<h2>When you advertise</h2>
<ul><li>Let a mate know where you are and when you'll be back, and trust your nose: if he sounds drunk on the phone, skip it.</li><li>Get tested four times a year. The GGD does it for free and they've heard it all before.</li></ul>
<h2>Numbers to keep in your phone</h2>
<p>Emergency: 112.</p><p>Meld Misdaad Anoniem, the anonymous crime line: 0800-7070.</p>`,
about:`<h1>About</h1><p>Quaymen started as a sheet of paper on the wall of a harbour bar in 2009. When the bar closed the sheet moved here. It's run by me, Pete, and Jos does the evenings.</p><p>Operator: Harrowgate Media, Chamber of Commerce 90002731.</p>`,
privacy:`<h1>Privacy</h1><p>We hold your mailbox, your phone number and your ad. Delete the ad and it's gone in a week. Payment records stay seven years because of the tax man. There are no trackers here. The only thing we store in your browser is which town you looked at.</p>`,
contact:`<h1>Contact</h1><p>pete@quaymen.example, or fill this in.</p>
<div role="form" aria-label="Contact"><div class="f"><span>Your name *</span><input name="name" required aria-required="true"></div><div class="f"><span>Your e-mail *</span><input name="email" type="email" required aria-required="true"></div><div class="f"><span>About</span><select name="topic"><option>My payment</option><option>My ad</option><option>Something is broken</option><option>Something else</option></select></div><div class="f"><span>Message *</span><textarea name="message" required aria-required="true"></textarea></div><p class="muted">Fields with * must be filled in.</p><button data-say="Sent. Give it a day.">Send</button></div>`,
more:`<h1>More</h1><p><a href="#/faq">Questions</a></p><p><a href="#/prices">What it costs</a></p><p><a href="#/rules">House rules</a></p><p><a href="#/about">About</a></p><p><a href="#/contact">Contact</a></p><p><a href="#/privacy">Privacy</a></p>`
};
var Q=[
["Do I need to send my passport?","No. We don't ask for a document and we don't ask for a selfie either. So there is nothing for us to check for real or fake. You tick a box, you're a grown man, done."],
["Is the phone number checked?","No, we show it the way you typed it. If it's wrong you just won't get calls."],
["Who reads the ads?","Jos. In the evening he goes through what came in that day and takes down whatever breaks the house rules."],
["Are pictures scanned?","They aren't. There's no filter on pictures, no lists to compare them with, nothing. People see what you upload."],
["I saw an ad that stinks. What now?","Members can flag it: log in and press the flag under the ad. Not a member? Drop us a line through Contact."],
["Will you give my details to the police?","Only when they ask and have the right paper with them. Then we hand over what we've got."],
["How do I take my ad down?","Log in, press the bin. It's gone within the hour, no refund on the days left."]];
function row(a){return '<div class="row" role="link" tabindex="0" data-go="#/ad/'+a.n+'"><div class="pic"></div><div><b>'+a.who+'</b>, '+a.age+'<br><span class="muted">'+a.town+' · '+a.rate+' an hour</span><br>'+a.txt.split('.')[0]+'.</div></div>'}
function browse(){var t=sessionStorage.town||'';return '<h1>Guys around the Scheldt</h1><p><select id="town"><option value="">Every town</option>'+__ADS.map(function(a){return '<option'+(a.town==t?' selected':'')+'>'+a.town+'</option>'}).join('')+'</select></p><div id="list">'+__ADS.filter(function(a){return !t||a.town==t}).map(row).join('')+'</div>'}
function ad(n){var a=__ADS.filter(function(x){return x.n==n})[0];if(!a)return '<h1>Gone</h1>';return '<p><a href="#/">Back to the list</a></p><h1>'+a.who+'</h1><div class="pic"></div><p>'+a.age+' years, '+a.town+'</p><p>'+a.txt+'</p><p>'+a.rate+' an hour</p><p><a href="tel:'+a.ph.replace('-','')+'">'+a.ph+'</a></p><p><button data-flag="1">⚑ Flag this ad</button> <span class="muted">members only</span></p>'}
function faq(){return '<h1>Questions</h1><div class="acc">'+Q.map(function(q,i){return '<div role="button" tabindex="0" aria-expanded="false" data-q="'+i+'">'+q[0]+'</div>'}).join('')+'</div>'}
function draw(){var r=location.hash.replace(/^#\/?/,''),m=r.split('/'),b,tab=m[0]||'browse';
 if(!r){b=browse()}else if(m[0]=='ad'){b=ad(m[1]);tab='browse'}else if(r=='faq'){b=faq();tab='more'}else b=V[r]||'<h1>Nothing here</h1>';
 if(['post','safety','browse'].indexOf(tab)<0)tab='more';
 host.innerHTML='<div class="strip">Adults only. Under 18? This place is not for you.</div><div class="top">QUAYMEN</div><div class="view">'+b+'<div class="legal"><a href="#/rules">Terms (house rules)</a> · <a href="#/privacy">Privacy</a> · <a href="#/contact">Contact</a> · <a href="#/faq">Questions</a> · <a href="#/about">About</a></div></div><nav class="tabs">'+[['browse','#/','Browse'],['post','#/post','Post'],['safety','#/safety','Heads up'],['more','#/more','More']].map(function(x){return '<a href="'+x[1]+'"'+(x[0]==tab?' class="on" aria-current="page"':'')+'>'+x[2]+'</a>'}).join('')+'</nav>';
 document.title=(host.querySelector('h1')||{textContent:''}).textContent+' - Quaymen';window.scrollTo(0,0)}
function sheet(html){var d=document.createElement('div');d.className='sheet';d.setAttribute('role','dialog');d.innerHTML=html+' <button data-close="1">Close</button>';host.appendChild(d)}
host.addEventListener('click',function(e){var t=e.target,x;
 if(x=t.closest('[data-go]')){location.hash=x.dataset.go.slice(1);return}
 if(x=t.closest('[data-q]')){var o=x.getAttribute('aria-expanded')=='true';x.setAttribute('aria-expanded',String(!o));if(o){x.nextElementSibling.remove()}else{var p=document.createElement('p');p.textContent=Q[x.dataset.q][1];x.after(p)}return}
 if(t.closest('[data-flag]')){sheet('<p><b>Log in to flag this ad</b></p><p>Flagging is for members. </p><div class="f"><span>Member name</span><input></div><div class="f"><span>Password</span><input type="password"></div><button>Log in</button>');return}
 if(t.closest('[data-close]')){t.closest('.sheet').remove();return}
 if(x=t.closest('[data-say]')){sheet('<p>'+x.dataset.say+'</p>')}});
host.addEventListener('keydown',function(e){if(e.key=='Enter'&&e.target.matches('[data-go],[data-q]'))e.target.click()});
host.addEventListener('change',function(e){if(e.target.id=='town'){sessionStorage.town=e.target.value;draw()}});
addEventListener('hashchange',draw);draw();
})();
