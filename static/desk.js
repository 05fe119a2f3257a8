// What the pages of the desk need, in the order in which they hear of what happens. Collected, it is one file.

import "./drafts.js";
import "./board.js";
import "./window.js";
import "./move.js";
import "./select.js";
import "./sides.js";
