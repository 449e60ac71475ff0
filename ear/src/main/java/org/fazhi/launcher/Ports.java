package org.fazhi.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.fazhi.platform.Texts;

/** Ports of this machine's loopback address. */
public final class Ports {

    private Ports() {
    }

    /** {@return a port that nobody uses now} */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the usual port if nobody uses it, another one otherwise} */
    static int preferring(int usual) {
        return isFree(usual) ? usual : free();
    }

    /** @throws Refusal when one of the three ports is in use, naming the option that moves it */
    static void refuseBusy(Settings s) {
        refuseBusy(s.db(), "port.db", "fazhi.db.port");
        refuseBusy(s.http(), "port.http", "fazhi.http.port");
        refuseBusy(s.admin(), "port.admin", "fazhi.admin.port");
    }

    /** @throws Refusal when two of the three ports are the same */
    static void refuseSame(Settings s) {
        refuseSame(s.http(), "fazhi.http.port", s.admin(), "fazhi.admin.port");
        refuseSame(s.http(), "fazhi.http.port", s.db(), "fazhi.db.port");
        refuseSame(s.admin(), "fazhi.admin.port", s.db(), "fazhi.db.port");
    }

    private static void refuseSame(int one, String nameOfOne, int other, String nameOfOther) {
        if (one == other) {
            throw Refusal.of("port.same", one, nameOfOne, nameOfOther);
        }
    }

    private static void refuseBusy(int port, String purpose, String option) {
        if (!isFree(port)) {
            throw Refusal.of("port.busy", port, Texts.of("launcher").get(purpose), option);
        }
    }

    private static boolean isFree(int port) {
        // Both the wildcard and the loopback address: Linux lets a program hold one while another holds the other.
        return canBind(new InetSocketAddress(port)) && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
