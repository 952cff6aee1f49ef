// Tests look at sentences in both languages; the pane loads English only where it is chosen.
import "../../src/rules/catalogue-en";
