interface CatalogueEntry {
  /** HTTP status in the API. */
  readonly status: number;
  /** Exit code on the command line. */
  readonly exit: 1 | 2;
  /** What the reader should do, one sentence. */
  readonly hint: string;
}

/** Every error Hearsay can raise. Codes are `stage.what`; `docs/errors.md` is checked against this list. */
export const ERROR_CATALOGUE = {
  'intake.not-found': { status: 404, exit: 1, hint: 'Check the path and the spelling.' },
  'intake.no-permission': { status: 403, exit: 1, hint: 'Give yourself the right to read the file.' },
  'intake.directory': { status: 400, exit: 1, hint: 'Name the files inside it, or use "hearsay add" for the folder.' },
  'intake.pipe': { status: 400, exit: 1, hint: 'Send it in as "hearsay add - < PIPE", or write it to a file first.' },
  'intake.unreadable': { status: 500, exit: 1, hint: 'Copy the file to this machine, then try again.' },
  'intake.too-large': { status: 413, exit: 1, hint: 'Cut it into smaller files, or write one article a line (JSONL).' },
  'intake.empty-file': { status: 422, exit: 1, hint: 'Save the article again; the file has no text in it.' },
  'intake.binary': { status: 422, exit: 1, hint: 'Save it as text, HTML or JSONL first.' },
  'intake.unsupported': { status: 422, exit: 1, hint: 'Save the articles in it as text, HTML or JSONL first.' },
  'intake.bad-json': { status: 422, exit: 1, hint: 'Each line must be one whole JSON object; write the file again.' },
  'intake.not-jsonl': {
    status: 422,
    exit: 1,
    hint: 'Run "hearsay read FILE > articles.jsonl" first, then "hearsay annotate articles.jsonl".',
  },
  'intake.bad-record': {
    status: 422,
    exit: 1,
    hint: 'The least a record needs is {"id": "…", "text": "…"} or {"title": "…", "text": "…"}.',
  },
  'intake.no-article': {
    status: 422,
    exit: 1,
    hint: 'Open the page, wait until the article shows, and save it again; a page of links has none.',
  },
  'serve.unknown-route': { status: 404, exit: 1, hint: 'See docs/reading-room.md for the addresses that exist.' },
  'serve.method': { status: 405, exit: 1, hint: 'See docs/reading-room.md for what this address takes.' },
  'serve.read-only': {
    status: 403,
    exit: 1,
    hint: 'Open it without --read-only, and without a --host that other machines reach.',
  },
  'serve.cross-site': { status: 403, exit: 1, hint: 'Do it on a page of the reading room itself.' },
  'serve.body-type': { status: 415, exit: 1, hint: 'Send it with Content-Type: application/json.' },
  'serve.bad-parameter': { status: 400, exit: 2, hint: 'Correct the named parameter of the address.' },
  'serve.no-article': {
    status: 404,
    exit: 1,
    hint: 'Look for it in /articles; it may have been re-added under another id.',
  },
  'serve.no-claim': { status: 404, exit: 1, hint: 'Look for it in /claims; claim ids can change after a re-analysis.' },
  'serve.no-outlet': { status: 404, exit: 1, hint: 'Look for the name in /outlets.' },
  'serve.no-source': { status: 404, exit: 1, hint: 'Look for the name in /sources.' },
  'serve.no-drop': { status: 404, exit: 1, hint: 'Drop the files again; they are kept for an hour.' },
  'serve.drop-full': { status: 413, exit: 1, hint: 'Drop them in several parts, or use "hearsay add" for the folder.' },
  'serve.foreign-host': {
    status: 421,
    exit: 1,
    hint: 'Open it as http://127.0.0.1 or http://localhost, or start with --host and the name you use.',
  },
  'serve.not-built': { status: 503, exit: 1, hint: 'Run "npm run build" once.' },
  'serve.port-forbidden': { status: 503, exit: 1, hint: 'Name a port from 1024 on with --port.' },
  'serve.no-free-port': { status: 503, exit: 1, hint: 'Name a free port with --port.' },
  'serve.cannot-listen': { status: 503, exit: 2, hint: 'Name an address of this machine with --host.' },
  'serve.unexpected': { status: 500, exit: 1, hint: 'The terminal that runs the reading room shows the cause.' },
  'archive.not-found': {
    status: 404,
    exit: 1,
    hint: 'Make it with "hearsay add FILE", or name another archive with --archive.',
  },
  'archive.no-folder': { status: 404, exit: 1, hint: 'Make the folder first, or choose another with --archive.' },
  'archive.not-an-archive': { status: 422, exit: 1, hint: 'Name an archive that Hearsay made with --archive.' },
  'archive.newer-schema': {
    status: 409,
    exit: 1,
    hint: 'Install the version of Hearsay that made it, or a newer one.',
  },
  'archive.read-only': { status: 403, exit: 1, hint: 'Copy the archive to a place you may write to.' },
  'archive.locked': { status: 503, exit: 1, hint: 'Wait until the other program is done, then repeat the command.' },
  'archive.disk-full': { status: 507, exit: 1, hint: 'Make room on the disk, then repeat the command.' },
  'archive.damaged': { status: 500, exit: 1, hint: 'Restore a copy, or add the original files to a new archive.' },
  'archive.id-conflict': {
    status: 409,
    exit: 1,
    hint: 'Give the record an id of its own, or add it to another archive.',
  },
  'archive.remote': { status: 501, exit: 2, hint: 'Name a file with --archive.' },
  'annotate.unexpected': {
    status: 500,
    exit: 1,
    hint: 'Please report it with this record; the others are not affected.',
  },
  'claim.not-found': { status: 404, exit: 1, hint: 'List the claims with "hearsay claims", or use other words.' },
  'source.not-found': { status: 404, exit: 1, hint: 'Search for part of the name with "hearsay find".' },
  'source.ambiguous': { status: 409, exit: 1, hint: 'Name one of them by its id, or by more of its name.' },
  'correction.not-found': { status: 404, exit: 1, hint: 'List the corrections with "hearsay correct --list".' },
  'correction.impossible': {
    status: 422,
    exit: 1,
    hint: 'See the names that were joined with "hearsay source NAME".',
  },
  'list.bad-line': { status: 422, exit: 1, hint: 'Correct this line and load the file again; the others are kept.' },
  'list.empty': { status: 422, exit: 1, hint: 'See docs/entities.md for the formats that can be read.' },
  'topic.not-found': { status: 404, exit: 1, hint: 'List the topics on the reading room’s page /topics.' },
  'topic.invalid': { status: 422, exit: 2, hint: 'Give it a name, and words, an outlet, a source or a place to keep.' },
  'topic.name-taken': { status: 409, exit: 1, hint: 'Choose another name, or delete the topic that has it.' },
  'dossier.not-found': {
    status: 404,
    exit: 1,
    hint: 'List the dossiers with "hearsay dossier", or on the page /dossiers.',
  },
  'dossier.invalid': { status: 422, exit: 2, hint: 'Send a name and comments as texts, and ids that the dossier has.' },
  'dossier.name-taken': { status: 409, exit: 1, hint: 'Choose another name, or add to the dossier that has it.' },
  'dossier.no-item': { status: 404, exit: 1, hint: 'Load the dossier again; somebody may have taken it out.' },
  'dossier.no-statement': {
    status: 404,
    exit: 1,
    hint: 'Open the article again; a new analysis may have cut its statements otherwise.',
  },
  'dossier.full': { status: 409, exit: 1, hint: 'Begin another dossier for what follows.' },
  'digest.empty': { status: 404, exit: 1, hint: 'Try the words with "hearsay find", or add articles first.' },
  'digest.not-ours': {
    status: 409,
    exit: 1,
    hint: 'Name a new folder, an empty one, or one that "hearsay digest" made.',
  },
  'digest.cannot-write': { status: 500, exit: 1, hint: 'Name a folder you may write to, with room on its disk.' },
  'statement.not-found': {
    status: 404,
    exit: 1,
    hint: 'Ask for words of the statement, or leave the id out to see all with their ids.',
  },
  'cli.usage': { status: 400, exit: 2, hint: 'See "hearsay --help".' },
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;
