declare module 'color-name' {
  /** Red, green and blue of each colour that has a name in CSS. */
  const colours: Readonly<Record<string, readonly [red: number, green: number, blue: number]>>;
  export default colours;
}
