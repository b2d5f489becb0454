/** A file that somebody sent: a picture is shown, everything is a download. */
import type { WirePart } from '../../widget/model/packet.ts';

export function FilePart({ part }: { readonly part: WirePart }) {
  const { attachment = '', title = 'file', data } = part;
  const address = `/desk/files/${encodeURIComponent(attachment)}`;
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(data?.media_type ?? '');
  return (
    <div class="file">
      {isPicture ? <img class="file__picture" src={address} alt={title} /> : null}
      <a href={address} download={title}>
        {title}
      </a>{' '}
      <span class="file__size">{sizeText(data?.size ?? 0)}</span>
    </div>
  );
}

function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000
    ? `${Math.round(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
