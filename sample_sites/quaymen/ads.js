window.__ADS=[
{n:1,who:"Torvald Quennell",age:34,town:"Vlissingen",rate:"€110",ph:"06-00002731",txt:"Builder by day. Evenings at my place near the station, relaxed company."},
{n:2,who:"Caspian Droogleever",age:28,town:"Middelburg",rate:"€130",ph:"06-00002732",txt:"Out calls only, I bring my own table. Text first please."},
{n:3,who:"Ignatz Mulrooney",age:41,town:"Goes",rate:"€95",ph:"06-00002733",txt:"Easy going, good listener, coffee included. Weekdays."},
{n:4,who:"Lorcan Veesenmaat",age:26,town:"Bergen op Zoom",rate:"€140",ph:"06-00002734",txt:"Student of engineering, free on Sundays. Dutch and English."},
{n:5,who:"Obadiah Kneppel",age:52,town:"Terneuzen",rate:"€80",ph:"06-00002735",txt:"Mature man for mature men. Quiet street, free parking."},
{n:6,who:"Swithin Raatgever",age:37,town:"Breda",rate:"€120",ph:"06-00002736",txt:"Massage and a talk. No rush, I never book back to back."},
{n:7,who:"Piran Ostlund",age:31,town:"Zierikzee",rate:"€115",ph:"06-00002737",txt:"On the island every other week. Ask for the dates."}];
