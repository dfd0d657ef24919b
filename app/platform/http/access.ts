/**
 * Who may enter a route, declared beside it as `handle.access`. The guarded build refuses to start with a route that has none.
 * - `everyone`: visitors too
 * - `member`: anybody logged in; a visitor is led to the log-in page and comes back
 * - `operator`: platform operators
 * - `password-given`: who gave an operator's password in this browser, and has the rest still to prove; and operators
 * - `outbox`: those who may read the mail that stays here: operators, and anybody as long as there are only demo towns
 * - `{ may }`: a member who may do this in the town as a whole
 */
export type Access = "everyone" | "member" | "operator" | "password-given" | "outbox" | { may: "town.configure" | "town.manage-people" | "town.let-in" | "town.read-mail" | "desk.read" };

/** On which site a route lives. */
export type RouteSite = "town" | "platform" | "both";

export interface RouteHandle {
  access: Access;
  site: RouteSite;
  /**
   * Visitors may get this page from the page cache. Its loader then depends on nothing but town, path, query and language.
   */
  keepForVisitors?: true;
  /** What is sent to it may come from elsewhere: its address, or a signature, is the proof. */
  fromAnywhere?: true;
  /** It is shown in a frame on other sites: those that its answer names in the header `FRAMED_BY`, and on no other. */
  framed?: true;
  /** Photos may come with a form of this route, from somebody logged in; every other body is small. */
  uploads?: true;
}

/** A route of the towns' sites, open to whom `access` names. */
export function onTown(access: Access): RouteHandle {
  return { access, site: "town" };
}

/**
 * The header in which the answer of a framed route says on whose sites it may be shown: sources as `frame-ancestors` takes them (CSP
 * Level 3, 6.4.2), beside its own. It does not leave the house.
 */
export const FRAMED_BY = "X-Framed-By";

/** A town's page that other sites show in a frame. It is the same for everybody, and nobody can do anything in it. */
export function framedOnTown(): RouteHandle {
  return { access: "everyone", site: "town", framed: true };
}

/** A town's route whose form may bring photos. */
export function uploadsOnTown(access: Exclude<Access, "everyone" | "operator" | "outbox">): RouteHandle {
  return { access, site: "town", uploads: true };
}

/** A town's route whose form may come from another site or from none, as what it may do is sealed into its address. */
export function fromAnywhereOnTown(): RouteHandle {
  return { access: "everyone", site: "town", fromAnywhere: true };
}

/** A route of the operators' site that other programs send to; it knows them by what they send. */
export function fromAnywhereOnPlatform(): RouteHandle {
  return { access: "everyone", site: "platform", fromAnywhere: true };
}

/** A route of the operators' site. */
export function onPlatform(access: Access): RouteHandle {
  return { access, site: "platform" };
}

/** A route of the operators' site whose form may bring files. */
export function uploadsOnPlatform(access: "operator"): RouteHandle {
  return { access, site: "platform", uploads: true };
}

/** A route of both. */
export function onBoth(access: Access): RouteHandle {
  return { access, site: "both" };
}

/** A town's page that is the same for every visitor, and may be kept as bytes. */
export function keptOnTown(): RouteHandle {
  return { access: "everyone", site: "town", keepForVisitors: true };
}
