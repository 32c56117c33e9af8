const V="hk-31";self.addEventListener("install",e=>e.waitUntil(caches.open(V).then(c=>c.addAll(["/build/bundle.js","/i18n/nl.json"])).then(()=>self.skipWaiting())));
self.addEventListener("activate",e=>e.waitUntil(self.clients.claim()));
self.addEventListener("fetch",e=>{if(e.request.method==="GET")e.respondWith(fetch(e.request).catch(()=>caches.match(e.request)))});
