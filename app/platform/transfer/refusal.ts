/** Why an archive is not taken in, in a sentence for who runs the command. Nothing has been changed then. */
export class ArchiveRefused extends Error {}
