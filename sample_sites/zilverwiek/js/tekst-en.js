window.ZW = window.ZW || {};
ZW.en = {
  lang: "en",
  menu: [["/en", "Listings"], ["/en/advertise", "Advertise"], ["/en/safety", "Safety and help"], ["/en/about", "About us"]],
  voet: [["/en/terms", "Terms of use"], ["/privacy", "Privacy (in Dutch)"], ["/en/safety", "Safety and help"], ["/en/report", "Report abuse"], ["/en/about", "Imprint"]],
  adres: "Zilverwiek Media B.V. · Oostwal 914, 4331 XX Middelburg, Netherlands · Chamber of Commerce 00731944",
  menuknop: "Menu",
  poort: {
    kop: "One moment",
    tekst: "Zilverwiek carries advertisements for paid company and erotic massage. They are meant only for visitors aged 18 and over. The listings load after your answer.",
    ja: "I am 18 or older",
    nee: "No, take me away from here",
    jong: "Not 18 yet and something on your mind? The Dutch Kindertelefoon listens: 0800-0432, free of charge.",
    vw: "Read the terms of use first"
  },
  home: { kop: "Company on the Zeeland coast", intro: "Independents, masseuses, agencies and houses between Cadzand and Zierikzee.", alles: "All", filters: { zelfstandig: "Independent", massage: "Massage", bureau: "Agency", huis: "House" } },
  ad: { jaar: "years", bel: "Show phone number", meld: "Report this advertisement", terug: "Back to the listings", verg: "Municipal licence" },
  meld: {
    kop: "Report abuse", kopAd: "You are reporting the advertisement",
    waar: "Address or title of the advertisement *", soort: "What is it about? *",
    kies: ["Choose a subject", "The person seems to be under 18", "Coercion or exploitation", "Pictures of someone else", "Fraud", "Other"],
    uitleg: "What did you see or experience? *", naam: "Your name *", mail: "Your e-mail address *",
    trouw: "I have filled this in honestly and to the best of my knowledge", stuur: "Send report", dicht: "Close",
    mis: "Please fill in every field with an asterisk.", ok: "Your report has been sent.",
    voor: "<p>You do not need an account. Within a day we e-mail you that your report has arrived. After five working days at most we write to you what we did with the advertisement, and why.</p>"
  },
  pagina: {
    "/en/advertise": { titel: "Advertise", html: `
<p>An advertisement runs for a month and costs € 39. Agencies and houses pay € 95 for up to ten profiles.</p>
<h2>From sign-up to publication</h2>
<ol>
<li>You open an account. Advertising is open to persons of 21 and over. You confirm your mobile number with the code that we send by text message.</li>
<li>You choose a time for a short video call. We hold that call with everybody, before the first publication. You hold your passport or identity card next to your face, and our colleague compares the picture in it with the person on screen. Without this call nothing goes on the site.</li>
<li>You write your text and choose your pictures. An editor reads and looks at everything before it becomes visible, and at each later change as well.</li>
</ol>
<p>Where a document raises questions we have it examined by an outside bureau for document research. That happens a few times a year.</p>
<h2>Questions we often get</h2>`,
      vragen: [
        ["May I place an advertisement for a friend?", "<p>No. An independent manages her own advertisement only. An agency or house may have more profiles, but everyone shown there holds the video call with us in person. The owner cannot do that for somebody else.</p>"],
        ["I run an agency or a house. What do you need?", "<p>The number of the licence issued by your municipality. You enter it with your application and we show it below the advertisement. As long as the number is missing we do not publish your business.</p>"],
        ["How do I pay?", "<p>With iDEAL, with Bancontact or by transfer from your bank account. There are no other ways.</p>"]
      ] },
    "/en/terms": { titel: "Terms of use", html: `
<p>Version 6, adopted on 12 January 2026. The Dutch text prevails.</p>
<h2>1. Scope</h2><p>1.1 These terms apply to all use of Zilverwiek, by visitors and advertisers. 1.2 Visitors are at least 18 and advertisers at least 21 years old.</p>
<h2>2. Content of advertisements</h2><p>2.1 The advertiser answers for the accuracy of the details. 2.2 Not permitted are advertisements with or for minors, pictures of third parties, and offers of narcotics. 2.3 Prices are in euros.</p>
<h2>3. Review</h2><p>3.1 On submission a program compares texts with a list of words that are not permitted; it marks but does not decide. 3.2 After that an editor assesses text and pictures against section 2 and admits or refuses. 3.3 If refused, the advertiser is told why.</p>
<h2>4. Measures</h2><p>4.1 Whoever uses another person's pictures, states a wrong age or misleads visitors is suspended for thirty days. 4.2 After a second breach within a year the account is closed permanently. 4.3 In case of a breach of 2.2 Zilverwiek closes the account at once and for good.</p>
<h2>5. Payment</h2><p>5.1 Fees are due in advance. 5.2 No refund is made on closure for a breach.</p>
<h2>6. Liability and law</h2><p>6.1 Appointments are made between visitor and advertiser; Zilverwiek is no party to them. 6.2 Dutch law applies.</p>` },
    "/en/safety": { titel: "Safety and help", html: `
<h2>Minors and human trafficking: no room on Zilverwiek</h2>
<p>Nobody under eighteen and nobody who is forced by someone else belongs in our trade. If we receive indications that a person advertised is a minor or is being exploited, the advertisement comes off the same day and the account is closed for good. We do so even when we are not yet certain. Every such suspicion is passed on to the police that same day; the advertiser hears nothing of it from us.</p>
<p>Our editors are trained to recognise signs of human trafficking.</p>
<h2>For visitors: what can you watch for?</h2>
<ul><li>Somebody else always answers the phone or bargains over the price.</li><li>She does not know the address she is at, or may not go out alone.</li><li>You see bruises or burns.</li><li>She hands over the money to someone in the house straight away.</li></ul>
<p>Does this sound familiar? Do not walk past it. <a data-link href="/en/report">Report it to us</a> or call Meld Misdaad Anoniem.</p>
<h2>Numbers</h2>
<ul><li>Police, in danger: 112. No emergency: 0900-8844.</li><li>Meld Misdaad Anoniem (anonymous crime line): 0800-7000.</li><li>CoMensha, for victims of human trafficking: 033-448 11 86.</li><li>Are pictures of you being spread? <a href="https://www.helpwanted.nl/">helpwanted.nl</a> thinks along with you.</li></ul>
<h2>For those who advertise with us</h2>
<p>Let somebody know where you are and at what time you will call. Ask a new client for his full name and ring him back before you go. Do you want to leave this work, or are you in trouble? The exit programmes in your province help you free of charge with housing, debts and other work; CoMensha shows you the way.</p>` },
    "/en/report": { titel: "Report abuse", form: true, html: "" },
    "/en/about": { titel: "About us", html: `
<p>Zilverwiek began in 2011 as a paper guide on the ferry and has been a website since 2015. There are six of us, in Middelburg.</p>
<h2>Agreements in our trade</h2>
<p>We have joined the code of conduct that the Dutch advertising sites drew up in 2018 to counter the exploitation of minors.</p>
<h2>Contact</h2>
<p>Editors and customer service: <a href="mailto:redactie@zilverwiek.example">redactie@zilverwiek.example</a>; by telephone on working days: 0118-00 00 12.</p>
<p>Point of contact for police, courts and regulators: <a href="mailto:overheid@zilverwiek.example">overheid@zilverwiek.example</a>. You may write to us in Dutch, English or French.</p>
<h2>Imprint</h2>
<p>Zilverwiek is published by Zilverwiek Media B.V., Oostwal 914, 4331 XX Middelburg, registered with the Chamber of Commerce under number 00731944.</p>
<h2>Reach</h2>
<p>Average monthly active users in the European Union within the meaning of the Digital Services Act: 23,400 (January to June 2026).</p>` }
  },
  weg: { titel: "Not found", html: "<p>This page is no longer here.</p>" }
};
