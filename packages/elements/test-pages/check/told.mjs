/** What the panel of the check says, once it is there. */
export async function told(page) {
  await page.evaluate(async () => {
    const there = () => [...document.querySelectorAll('div')].some((each) => each.shadowRoot?.querySelector('li.good, li.bad'));
    for (let tries = 0; !there() && tries < 250; tries++) await new Promise((done) => setTimeout(done, 20));
  });
  return page.evaluate(() =>
    [...document.querySelectorAll('div')].flatMap((each) =>
      [...(each.shadowRoot?.querySelectorAll('li') ?? [])].map((item) => item.textContent.replace(/\s+/g, ' ').trim()),
    ),
  );
}
