/** The script-tag file: registers every element of the kit. */
import './elements/career-pathway/career-pathway.define.js';
