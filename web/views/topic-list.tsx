import type { RoomBody, TopicSummary, TopicsBody } from '../../src/serve/api.ts';
import { addressOfTopic } from '../routes.ts';
import { Answered, Empty } from '../states.tsx';
import { type TopicFields, TopicForm } from '../topics/topic-form.tsx';
import { useAnswer } from '../use-answer.ts';
import { useTitle } from '../use-title.ts';
import { counted } from '../words/counted.ts';

function Row({ topic }: { readonly topic: TopicSummary }) {
  return (
    <li class="topic-row">
      <a class="headline" href={addressOfTopic(topic.id)}>
        {topic.name}
      </a>
      <span class="topic-row-count">
        {counted(topic.articles, 'article')}
        {topic.fresh > 0 ? <span class="fresh">{topic.fresh} new</span> : null}
      </span>
      <span class="small">Articles {topic.keeps}</span>
    </li>
  );
}

/** The searches that are kept, and a form for another. */
export function TopicListView({ given }: { readonly given: TopicFields }) {
  useTitle('Topics');
  const topics = useAnswer<TopicsBody>('/topics');
  const room = useAnswer<RoomBody>('/room');
  return (
    <>
      <h1>Topics</h1>
      <p class="lead">
        A topic is a search that is kept: a country, a person, a matter. Its page is a digest of the articles that fit,
        and says what is new since you last looked.
      </p>
      <Answered answer={topics} what="list">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>No topic yet.</Empty>
          ) : (
            <ol class="rows topics">
              {items.map((topic) => (
                <Row key={topic.id} topic={topic} />
              ))}
            </ol>
          )
        }
      </Answered>
      {room.state === 'ready' && room.body.writes ? <TopicForm given={given} /> : null}
      {room.state === 'ready' && !room.body.writes ? (
        <p class="small">This reading room only reads; topics cannot be made here.</p>
      ) : null}
    </>
  );
}
