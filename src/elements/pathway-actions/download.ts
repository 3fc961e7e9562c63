/** Long enough for any browser to have taken the file, also where it asks the reader first. */
const TIME_TO_TAKE = 60_000;

/** The one way by which a file gets out of the page. */
export const download = (name: string, type: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Safari and Firefox may come for it only after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, TIME_TO_TAKE);
};
