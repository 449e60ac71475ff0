/**
 * Registers (名册): what is kept rather than worked off, such as committees, pay sheets, providers. A register is a table with status and
 * version; its acts are rows of a table ({@link org.fazhi.register.RegisterAct}) and go through one door
 * ({@link org.fazhi.register.RegisterDoor}) that asks right, version and status, writes the line of its history and the journal's, and has
 * the same effect once however often it is asked. What has a road from a first contact to an end is a file instead: see
 * {@link org.fazhi.casework}.
 */
package org.fazhi.register;
