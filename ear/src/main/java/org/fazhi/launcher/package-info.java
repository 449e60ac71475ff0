/**
 * The run command: starts PostgreSQL and Payara Server as children of this process, deploys the EAR, says where the first page is and
 * stops everything with Ctrl-C. {@link org.fazhi.launcher.Launcher} is the program behind {@code mvn -Prun};
 * {@link org.fazhi.launcher.House} is the same for the tests of the EAR. Nothing of this room is packed into the EAR.
 *
 * <p>The home directory ({@code ~/.fazhi} unless {@code -Dfazhi.home=}):
 * <pre>
 * data/                the database; survives restarts
 * secrets/             password of the database, key of the journal; mode 600, made on this machine
 * demo-accounts.json   written by the application when it loads the demo bureau
 * programs/            unpacked PostgreSQL and Payara, one directory per version
 * domain/              the server's own working files, made anew at each start
 * fonts/  logs/        fonts for papers; what database and server said
 * run/                 lock and process ids
 * </pre>
 */
package org.fazhi.launcher;
