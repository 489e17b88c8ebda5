@NullMarked
package org.icjs.journal;

import org.jspecify.annotations.NullMarked;
