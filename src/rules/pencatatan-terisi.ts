import { kotakTerisi } from "./kotak-terisi";

export const check = kotakTerisi("pencatatan");
