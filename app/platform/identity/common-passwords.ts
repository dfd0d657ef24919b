/**
 * Passwords that people choose first and attackers try first, without signs and spaces. Shorter ones than twelve characters stand here
 * too, because digits and signs around them are taken off before looking.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password passwords passwordpassword passwort wachtwoord wachtwoorden mijnwachtwoord nieuwwachtwoord geheim geheimwachtwoord supergeheim
  hetwachtwoord eenwachtwoord welkom welkomwelkom welkomthuis welkombijons welcome welcomehome letmein letmeinplease letmeinnow openup
  qwerty qwertyuiop qwertyqwerty qwertyuiopas qwertyuiopasdf qwertyasdfgh qwertyasdfzxcv azerty azertyuiop azertyazerty asdfghjkl asdfasdf
  asdfghjkloe zxcvbnm zxcvbnmasdf qazwsx qazwsxedc qazwsxedcrfv qweasdzxc qweasd iloveyou iloveyouforever iloveyousomuch ikhouvanjou
  ikhouvanjouw ikhouvanje ikhouveelvanjou ikhouvanvoetbal sinterklaas zwartepiet kerstmis nieuwjaar feyenoord feyenoordrotterdam ajax
  ajaxamsterdam psveindhoven hollandholland nederland nederlandnederland amsterdam rotterdam denhaag utrecht groningen eindhoven
  koninginnedag koningsdag bevrijdingsdag voetbal voetbalclub football footballclub baseball basketball superman spiderman batmanrobin
  starwars pokemon pikachu michaeljackson princess prinses prinsesje sunshine zonnetje zonneschijn vakantie zomervakantie zomer winter
  lente herfst januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag
  vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday summer autumn spring monkey dragon shadow master
  chocolate chocolade computer internet administrator beheerder admin adminadmin root rootroot toor gebruiker gebruikersnaam username login
  inloggen inlogcode changeme changemenow veranderdit veranderditnu default standaard testtest testtesttest test testing proberen
  qwertzuiop trustno trustnoone whatever nothing niets geenidee geenwachtwoord ikweethetniet weetikniet vergeten wachtwoordvergeten
  correcthorsebatterystaple thisismypassword ditismijnwachtwoord mypassword mypasswordis buurt buurthuis buurtplatform mijnbuurt mijnwijk
  mijndorp mijnstraat samen samenleven samenwerken gemeente gemeentehuis abcdefghijkl abcdefghijklm abcabcabcabc aaaaaaaaaaaa
  123456789012 1234567890123 12345678901234 123456789abc 123456789123 123412341234 123123123123 111111111111 000000000000 121212121212
  112233445566 987654321098 098765432109 147258369147 741852963741 1q2w3e4r5t6y 1qaz2wsx3edc 1qaz2wsx3edc4rfv q1w2e3r4t5y6 zaq12wsxcde3
  a1b2c3d4e5f6 abc123abc123 abcd12345678 abcdef123456 qwerty123456 1234567890qwerty qwertyuiop123 password1234 wachtwoord123 welkom123456
  ` .split(/\s+/).filter(Boolean),
);
