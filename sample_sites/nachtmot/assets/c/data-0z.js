let p;export const motten=()=>p??=fetch(new URL('./motten.json',import.meta.url)).then(r=>r.json());
