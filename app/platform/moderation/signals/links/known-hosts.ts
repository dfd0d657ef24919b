/**
 * Hosts that swindlers like to imitate: government, banks, parcels, shops. A beginning chosen by hand, not an official list; each is here as
 * its owner writes it, so that the real one is never taken for a copy.
 */
export const trustedHosts: readonly string[] = [
  // Government
  ...["digid.nl", "mijnoverheid.nl", "overheid.nl", "rijksoverheid.nl", "belastingdienst.nl", "toeslagen.nl", "duo.nl", "uwv.nl", "svb.nl", "cjib.nl", "rdw.nl", "politie.nl", "kvk.nl"],
  // Banks and paying
  ...["ing.nl", "rabobank.nl", "abnamro.nl", "snsbank.nl", "asnbank.nl", "regiobank.nl", "triodos.nl", "knab.nl", "bunq.com", "tikkie.me", "paypal.com", "betaalverzoek.nl"],
  // Parcels
  ...["postnl.nl", "dhlparcel.nl", "dhl.com", "dpd.com", "ups.com"],
  // Trade and accounts
  ...["marktplaats.nl", "bol.com", "coolblue.nl", "vinted.nl", "facebook.com", "whatsapp.com", "instagram.com", "google.com", "google.nl", "microsoft.com", "apple.com", "netflix.com"],
  // Energy, telephone
  ...["eneco.nl", "essent.nl", "vattenfall.nl", "ziggo.nl", "odido.nl", "kpn.com", "vodafone.nl"],
];

/** Hosts that hide where a link goes. */
export const shortHosts: readonly string[] = [
  ...["bit.ly", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "is.gd", "v.gd", "buff.ly", "rebrand.ly", "cutt.ly", "t.ly", "shorturl.at", "rb.gy", "tiny.cc", "lnkd.in", "s.id", "bl.ink"],
  ...["short.io", "shorte.st", "adf.ly", "qrco.de", "urlz.fr", "kutt.it", "u.nu", "clck.ru"],
];
