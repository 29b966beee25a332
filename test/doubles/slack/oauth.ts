import { type Json, newId, type Team } from "./world.js";

/** Installing and renewing: codes, and tokens that live twelve hours where rotation is on. */
export interface Oauth {
  /** A person allows the app; what the browser brings back to it. */
  code(team: Team, user: string): string;
  access(args: Json): Json;
  /** Tokens are handed out with an end. */
  rotates: boolean;
  /** Successful renewals so far. */
  renewals: number;
  /** Renewals with a token that had been used already. */
  replays: number;
}

const LIFE_SECONDS = 43_200;

export function oauthServer(clientId: string, clientSecret: string): Oauth {
  const codes = new Map<string, { team: Team; user: string }>();
  const refreshTokens = new Map<string, Team>();
  const used = new Set<string>();

  const grant = (self: Oauth, team: Team): Json => {
    const token = `xoxb-${newId("")}`;
    const until = self.rotates ? Date.now() + LIFE_SECONDS * 1000 : Number.POSITIVE_INFINITY;
    team.tokens.set(token, until);
    if (!self.rotates) return { access_token: token };
    const refresh = `xoxe-1-${newId("")}`;
    refreshTokens.set(refresh, team);
    return { access_token: token, refresh_token: refresh, expires_in: LIFE_SECONDS };
  };

  return {
    rotates: false,
    renewals: 0,
    replays: 0,
    code(team, user) {
      const code = newId("C");
      codes.set(code, { team, user });
      return code;
    },
    access(args) {
      if (args.client_id !== clientId || args.client_secret !== clientSecret) {
        return { ok: false, error: "bad_client_secret" };
      }
      if (args.grant_type === "refresh_token") {
        const refresh = String(args.refresh_token);
        const team = refreshTokens.get(refresh);
        if (used.has(refresh)) this.replays += 1;
        if (team === undefined || used.has(refresh)) {
          return { ok: false, error: "invalid_refresh_token" };
        }
        used.add(refresh);
        this.renewals += 1;
        return { ok: true, token_type: "bot", ...grant(this, team), ...about(team) };
      }
      const found = codes.get(String(args.code));
      if (found === undefined) return { ok: false, error: "invalid_code" };
      codes.delete(String(args.code));
      return {
        ok: true,
        token_type: "bot",
        scope: "chat:write,commands,files:read,files:write,im:history,im:write,users:read",
        authed_user: { id: found.user },
        ...grant(this, found.team),
        ...about(found.team),
      };
    },
  };
}

function about(team: Team): Json {
  return {
    bot_user_id: team.botUserId,
    app_id: "A1",
    team: { id: team.id, name: team.id },
    enterprise: null,
    is_enterprise_install: false,
  };
}
