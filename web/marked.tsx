/** Text whose hits stand between U+0002 and U+0003, as the archive's search marks them. */
export function Marked({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('\u0002').map((part, at) => {
        if (at === 0) return part;
        const [hit = '', rest = ''] = part.split('\u0003');
        return [<mark key={at}>{hit}</mark>, rest];
      })}
    </>
  );
}
