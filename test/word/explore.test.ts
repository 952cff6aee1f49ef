import { closeScenes, openScene } from "./support/scene";
import { sopDocx, SOP } from "./support/documents";
afterEach(closeScenes);
test("x", async () => {
  const scene = await openScene(sopDocx(), "web");
  const { engine } = scene.office;
  const execute = engine.execute;
  engine.execute = (body) =>
    execute(body.includes("InsertOoxml") ? body.replace("Memberikan disposisi", "Memberi") : body);
  const before = scene.xml();
  const [sop] = (await scene.session.read()).recognition.sops;
  console.log(await scene.session.buildFlowchart(SOP.prosedur, sop!, {}));
  const after = scene.xml();
  let i = 0;
  while (before[i] === after[i]) i++;
  console.log(
    i,
    before.length,
    after.length,
    before.slice(i - 300, i + 500),
    "\n======\n",
    after.slice(i - 300, i + 500),
  );
}, 60000);
