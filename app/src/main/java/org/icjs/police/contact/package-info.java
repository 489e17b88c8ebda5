@org.jspecify.annotations.NullMarked
package org.icjs.police.contact;
