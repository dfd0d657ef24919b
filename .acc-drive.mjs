import { chromium } from "playwright";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-background-networking","--disable-component-update","--disable-sync","--disable-quic","--no-first-run"] });
const T = "http://samengorinchem.localhost:3102", P = "http://localhost:3102";
const errs = [];
async function ctx(w, js=true){ const c = await b.newContext({ viewport:{width:w,height:900}, javaScriptEnabled: js, locale:"nl-NL" }); const p = await c.newPage(); p.on("console", m=>{ if(["error","warning"].includes(m.type())) errs.push(m.text()); }); p.on("pageerror", e=>errs.push("PAGEERROR "+e.message)); return p; }
const shot = (p, n) => p.screenshot({ path: `/tmp/acc-shots/${n}.png`, fullPage: true });
const mail = `proef${process.pid}@voorbeeld.nl`;
const s = await ctx(360), d = await ctx(1280), n = await ctx(800, false);
async function outLink(p, to){ const r = await ctx(800); for (let i=0;i<30;i++){ await r.goto(P+"/uitbox"); const li = r.locator("li", { hasText: to }).first(); if (await li.count() && !(await li.innerText()).includes("wacht nog")) { await li.getByRole("link").first().click(); await r.waitForURL(/uitbox\//); const h = await r.locator("a[href*='/bevestigen/']").first().getAttribute("href"); if (i>-1) { await shot(r,"uitbox-mail"); } await r.context().close(); return h; } await r.waitForTimeout(500);} throw new Error("no mail"); }
try {
// register with terug
await s.goto(T+"/registreren?terug=/berichten"); await shot(s,"registreren-360");
await d.goto(T+"/registreren"); await shot(d,"registreren-1280");
await s.getByRole("button",{name:"Maak mijn account"}).click(); await s.waitForTimeout(500); await shot(s,"registreren-fouten-360");
await s.getByLabel("E-mailadres").fill(mail); await s.getByLabel("Naam").fill("Proef Persoon"); await s.getByLabel("Of je postcode").fill("4201 ab"); await s.locator("input[name=password]").fill("vier fietsen in de regen");
await s.getByRole("button",{name:"Maak mijn account"}).click(); await s.waitForURL(/kijk-in-je-mail/, {timeout:8000}).catch(async e=>{ await shot(s,"reg-fail"); throw e; }); await shot(s,"kijk-360");
let h = await outLink(s, mail); console.log("link", h);
await s.goto(h); await shot(s,"bevestigen-360"); await s.getByRole("button",{name:/Bevestig/}).click(); await s.waitForURL(T+"/berichten"); console.log("confirmed, at", s.url());
await s.goto(T+"/account"); await shot(s,"account-360");
for (const [path,name] of [["gegevens","gegevens"],["wachtwoord","wachtwoord"],["e-mail","email"],["apparaten","apparaten"],["verwijderen","verwijderen"]]) { await s.goto(T+"/account/"+path); await shot(s,name+"-360"); }
// no JS login by password
await n.goto(T+"/account/gegevens"); console.log("guard ->", n.url()); await shot(n,"inloggen-nojs");
await n.locator("#wachtwoord input[name=email]").fill(mail); await n.locator("#wachtwoord input[name=password]").fill("helemaal verkeerd hoor"); await n.locator("#wachtwoord button").click(); await shot(n,"inloggen-fout-nojs"); console.log("typed kept:", await n.locator("#wachtwoord input[name=email]").inputValue());
await n.locator("#wachtwoord input[name=password]").fill("vier fietsen in de regen"); await n.locator("#wachtwoord button").click(); console.log("after login", n.url());
await n.getByLabel("Naam").fill("Proef Nieuwnaam"); await n.getByRole("button",{name:"Bewaar"}).click(); console.log("after profile", n.url()); await shot(n,"account-saved-nojs");
await s.goto(T+"/account/apparaten"); await shot(s,"apparaten2-360");
await s.getByRole("button",{name:/Log uit op/}).first().click(); await s.waitForURL(/gedaan/); await shot(s,"apparaten3-360");
await n.goto(T+"/account"); console.log("nojs ended ->", n.url());
await d.goto(T+"/inloggen"); await shot(d,"inloggen-1280");
await d.locator("#link input[name=email]").fill(mail); await d.locator("#link button").click(); await d.waitForURL(/kijk/); h = await outLink(d, mail); await d.goto(h); await d.getByRole("button",{name:"Log in"}).last().click(); await d.waitForURL(T+"/"); console.log("in by link", d.url());
await d.goto(h); await shot(d,"dood-1280");
const dl = await d.evaluate(async () => { const r = await fetch('/account/mijn-gegevens'); return r.status + ' ' + r.headers.get('content-disposition') + ' ' + (await r.text()).slice(0,300); }); console.log('export', dl);
await d.goto(T+"/account/verwijderen"); await shot(d,"verwijderen-1280"); await d.getByRole("button",{name:"Verwijder mijn account"}).click(); await d.waitForURL(/account-verwijderd/); await shot(d,"verwijderd-1280");
await s.goto(T+"/account"); console.log("deleted ->", s.url());
await d.goto(T+"/taal/en?terug=/inloggen"); console.log("lang", d.url(), await d.locator("h1").innerText());
await d.goto(P+"/uitbox"); await shot(d,"uitbox-1280");
await d.goto(P+"/operator/inloggen"); await shot(d,"operator-1280"); await d.locator("input[name=email]").fill("operator@samen.example"); await d.locator("input[name=password]").fill("samen-in-de-buurt"); await d.getByRole("main").getByRole("button").click(); await d.waitForTimeout(1500); console.log("operator at", d.url());
} catch(e) { console.log("FAILED", e.message.slice(0,600)); await shot(s,"fail-s"); await shot(d,"fail-d"); await shot(n,"fail-n"); }
console.log("console:", errs);
await b.close();
