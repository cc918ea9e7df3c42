import { useEffect, useState } from 'preact/hooks';
import type { DigestArticle, RoomBody, TopicBody, TopicChangesBody } from '../../src/serve/api.ts';
import { DeleteButton } from '../delete-button.tsx';
import { addressOfFeed } from '../routes.ts';
import { send } from '../send.ts';
import { ShowMore } from '../show-more.tsx';
import { Answered, Empty } from '../states.tsx';
import { ChangesSection } from '../topics/changes.tsx';
import { DigestEntry } from '../topics/digest-entry.tsx';
import { useFeed } from '../topics/use-feed.ts';
import { useAnswer, useRows } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { counted } from '../words/counted.ts';

/** Articles asked for at a time: each comes with all its statements. */
const ARTICLES_A_STEP = 20;

/** Notes the visit once, before it is asked what is new; a room that only reads notes nothing. */
function useVisit(id: string): boolean {
  const room = useAnswer<RoomBody>('/room');
  const [noted, setNoted] = useState(false);
  useEffect(() => {
    if (room.state !== 'ready') return;
    if (!room.body.writes) setNoted(true);
    else
      send(`/topics/${id}/visit`).then(
        () => setNoted(true),
        // A topic that is gone says so itself.
        () => setNoted(true),
      );
  }, [id, room.state]);
  return noted;
}

function Head({ topic, writes }: { readonly topic: TopicBody; readonly writes: boolean }) {
  return (
    <header class="topic-head">
      <p class="kicker">
        <a href="/topics">Topics</a>
      </p>
      <h1>{topic.name}</h1>
      <p class="lead">
        {counted(topic.articles, 'article')} {topic.keeps}, the newest first.
      </p>
      <p class="topic-actions">
        {topic.articles === 0 ? null : (
          <a class="button" href={`/api/topics/${topic.id}/digest.zip`} download>
            Download digest
          </a>
        )}
        <a class="button" href={addressOfFeed(topic.id)} type="application/atom+xml">
          Atom feed
        </a>
        {writes ? (
          <DeleteButton
            what="topic"
            name={topic.name}
            path={`/topics/${topic.id}`}
            then="/topics"
            note="The articles stay."
          />
        ) : null}
      </p>
    </header>
  );
}

/** One topic as a digest of its own: what is new, then its articles, each with its chains and its related reports. */
export function TopicView({ id }: { readonly id: string }) {
  const noted = useVisit(id);
  const room = useAnswer<RoomBody>('/room');
  const topic = useAnswer<TopicBody>(noted ? `/topics/${id}` : null);
  const changes = useAnswer<TopicChangesBody>(noted ? `/topics/${id}/changes` : null);
  const articles = useRows<DigestArticle>(`/topics/${id}/articles`, ARTICLES_A_STEP);
  useTitle(topic.state === 'ready' ? topic.body.name : 'Topic');
  useFeed(topic.state === 'ready' ? topic.body.name : null, addressOfFeed(id));
  return (
    <Answered answer={topic} what="topic">
      {(body) => (
        <div class="topic">
          <Head topic={body} writes={room.state === 'ready' && room.body.writes} />
          {changes.state === 'ready' ? <ChangesSection topic={body} changes={changes.body} /> : null}
          <Answered answer={articles} what="list">
            {({ items, showMore }) =>
              items.length === 0 ? (
                <Empty>
                  There are no articles {body.keeps} in this archive. Those that are added later will stand here.
                </Empty>
              ) : (
                <div class="digest">
                  <ol>
                    {items.map((entry) => (
                      <DigestEntry
                        key={entry.article.id}
                        entry={entry}
                        fresh={entry.article.added > body.since.added}
                      />
                    ))}
                  </ol>
                  <ShowMore onMore={showMore} />
                </div>
              )
            }
          </Answered>
        </div>
      )}
    </Answered>
  );
}
