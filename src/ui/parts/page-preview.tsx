interface PagePreviewProps {
  readonly title: string;
  readonly html: string;
}

/** A page of somebody else's words: in a frame that runs no script and reaches nothing. */
export function PagePreview({ title, html }: PagePreviewProps) {
  return <iframe class="preview" title={title} sandbox="" srcdoc={html} />;
}
