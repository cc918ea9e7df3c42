import { Readable } from 'node:stream';
import { Hono } from 'hono';
import type { ArchiveReader } from '../archive/archive.ts';
import type { Topic } from '../archive/topic-archive.ts';
import { changesSince } from '../digest/changes-since.ts';
import { claimReader, digestArticle } from '../digest/digest-article.ts';
import { digestFiles } from '../digest/digest-files.ts';
import { filterInWords, newTopic, type TopicWish, visited } from '../digest/topic.ts';
import { HearsayError } from '../errors.ts';
import type { TopicArticlesBody, TopicBody, TopicChangesBody, TopicSummary, TopicsBody } from './api.ts';
import { fileName } from './file-name.ts';
import { jsonBody } from './json-body.ts';
import type { Write } from './may-write.ts';
import { listPage, readPageQuery } from './page-query.ts';
import { zipOf } from './zip-stream.ts';

/** The routes under `/api/topics`: searches that are kept, what they find, what is new. */
export function topicRoutes(archive: ArchiveReader, write: Write, now: () => Date): Hono {
  const routes = new Hono();

  const summarise = async (topic: Topic): Promise<TopicSummary> => ({
    ...topic,
    keeps: filterInWords(topic),
    articles: await archive.countOn(topic),
    fresh: await archive.countOn(topic, { addedAfter: topic.since.added }),
  });
  const topicOf = async (id: string): Promise<Topic> => {
    const topic = await archive.topic(id);
    if (topic === null) throw new HearsayError('topic.not-found', 'There is no such topic.', { detail: id });
    return topic;
  };

  routes.get('/', async (c) => {
    const topics = await archive.topics();
    return c.json<TopicsBody>({ items: await Promise.all(topics.map(summarise)) });
  });

  routes.post('/', async (c) => {
    const wish = await jsonBody<TopicWish>(c);
    const topic = await write(async (open) => {
      const [held, added] = [await open.topics(), await open.lastAdded()];
      const made = newTopic(wish, { held, added, now: now() });
      await open.keepTopic(made);
      return made;
    });
    return c.json<TopicBody>(await summarise(topic), 201);
  });

  routes.get('/:id', async (c) => c.json<TopicBody>(await summarise(await topicOf(c.req.param('id')))));

  routes.get('/:id/articles', async (c) => {
    const topic = await topicOf(c.req.param('id'));
    const page = await listPage(
      readPageQuery((name) => c.req.query(name)),
      (query) => archive.articlesOn(topic, query),
    );
    const claimOf = claimReader(archive);
    const items = await Promise.all(page.items.map((article) => digestArticle(archive, article, claimOf)));
    return c.json<TopicArticlesBody>({ ...page, items });
  });

  routes.get('/:id/changes', async (c) => {
    const topic = await topicOf(c.req.param('id'));
    return c.json<TopicChangesBody>(await changesSince(archive, topic, topic.since.added));
  });

  routes.get('/:id/digest.zip', async (c) => {
    const topic = await topicOf(c.req.param('id'));
    if ((await archive.countOn(topic)) === 0)
      throw new HearsayError('digest.empty', 'No article fits this topic.', { detail: topic.name });
    const files = digestFiles(archive, { title: topic.name, filter: topic, key: topic.id, now: now() });
    const folder = fileName(topic.name, 'digest');
    c.header('Content-Type', 'application/zip');
    c.header(
      'Content-Disposition',
      `attachment; filename="digest.zip"; filename*=UTF-8''${encodeURIComponent(folder)}.zip`,
    );
    return c.body(
      Readable.toWeb(Readable.from(zipOf(files, { folder, when: now() }), { objectMode: false })) as ReadableStream,
    );
  });

  routes.post('/:id/visit', async (c) => {
    const { id } = await topicOf(c.req.param('id'));
    const topic = await write(async (open) => {
      const held = await open.topic(id);
      if (held === null) throw new HearsayError('topic.not-found', 'There is no such topic.', { detail: id });
      const seen = visited(held, await open.lastAdded(), now());
      await open.keepTopic(seen);
      return seen;
    });
    return c.json<TopicBody>(await summarise(topic));
  });

  routes.delete('/:id', async (c) => {
    const id = c.req.param('id');
    const gone = await write((open) => open.dropTopic(id));
    if (!gone) throw new HearsayError('topic.not-found', 'There is no such topic.', { detail: id });
    return c.json({ deleted: id });
  });

  return routes;
}
