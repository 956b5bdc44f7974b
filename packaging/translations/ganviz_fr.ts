<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
  <context>
    <name>Language</name>
    <message>
      <source>name</source>
      <translation type="unfinished">Français</translation>
    </message>
    <message>
      <source>thousands</source>
      <translation type="unfinished"> </translation>
    </message>
    <message>
      <source>draft</source>
      <translation type="unfinished">brouillon</translation>
    </message>
  </context>
  <context>
    <name>GanViz</name>
    <message>
      <source>   paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>  MISSED</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> and runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> deg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> for .</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> has no layer </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> pt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> squared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> steps</source>
      <translation type="unfinished"> pas</translation>
    </message>
    <message>
      <source> · seed {seed} · {device}</source>
      <translation type="unfinished"> · graine {seed} · {device}</translation>
    </message>
    <message>
      <source>$k = 1$: one step of D, one of G. D runs behind: it judges where the orange points **were**.</source>
      <translation type="unfinished">$k = 1$ : un pas de D, un de G. D court derrière : il juge où les points orange **étaient**.</translation>
    </message>
    <message>
      <source>$k = 20$, and the minimax loss. In theory D should be trained to its optimum in every iteration.</source>
      <translation type="unfinished">$k = 20$, et la perte minimax. En théorie D devrait être entraîné jusqu'à l'optimum à chaque itération.</translation>
    </message>
    <message>
      <source>$k = 5$: the same two networks, but D keeps up.</source>
      <translation type="unfinished">$k = 5$ : les deux mêmes réseaux, mais D suit.</translation>
    </message>
    <message>
      <source>%s
%s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%s cannot be used any more: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%s could not be recovered: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%s is written without a note of it: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%s was left behind: %s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Data</source>
      <translation type="unfinished">&amp;Données</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished">&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;File/&amp;Export</source>
      <translation type="unfinished">&amp;Fichier/&amp;Exporter</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished">&amp;Aide</translation>
    </message>
    <message>
      <source>&amp;Lecture</source>
      <translation type="unfinished">&amp;Cours</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation type="unfinished">&amp;Exécution</translation>
    </message>
    <message>
      <source>&amp;Time</source>
      <translation type="unfinished">&amp;Temps</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished">A&amp;ffichage</translation>
    </message>
    <message>
      <source>([MLQCZ])([^MLQCZ]*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(cm)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(\theta',\psi')=\left(</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(x)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>({x}, {y})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>**Blue** is the distribution of the data, $P_{data}$. We can draw points from it, and that is all we know of it.

**Orange** is what the generator makes: G takes random numbers $z$ and turns each into a point $G(z)$. The distribution of
these points is $P_G$. The thin lines show which $z$ becomes which point.

**D**, the discriminator, looks at a point and says how real it seems: $D(x)$ between 0 (fake) and 1 (real).</source>
      <translation type="unfinished">**Bleu** est la distribution des données, $P_{data}$. Nous pouvons en tirer des points, et n'en savons pas plus.

**Orange** est ce que fait le générateur : G prend des nombres aléatoires $z$ et fait de chacun un point $G(z)$. La distribution de ces points est $P_G$. Les lignes fines montrent quel $z$ devient quel point.

**D**, le discriminateur, regarde un point et dit combien il paraît réel : $D(x)$ entre 0 (faux) et 1 (réel).</translation>
    </message>
    <message>
      <source>+ − * / ^, pi, e and {functions}.</source>
      <translation type="unfinished">+ − * / ^, pi, e et {functions}.</translation>
    </message>
    <message>
      <source>+faststart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, blurred</source>
      <translation type="unfinished">, flou</translation>
    </message>
    <message>
      <source>, heuristic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, line {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>,\ \theta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>,\quad |f'|=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>,\quad|\lambda|=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--exercise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--fps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--n</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--preset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--scheduler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--seeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--vary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>--view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>-?\d*\.?\d+(?:[eE][+-]?\d+)?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>-\gamma\psi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>-\infty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>-\psi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>-\psi,\ \theta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>-\psi,\ \theta,\ |\psi|\leq c</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>-\psi,\ \theta-\lambda(|\psi|-1)\,\mathrm{sign}\,\psi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>-\psi\,\mathbb{E}\,\sigma(-\psi\tilde{\theta}),\ \mathbb{E}[\tilde{\theta}\,\sigma(-\psi\tilde{\theta})-\tilde{x}\,\sigma(\psi\tilde{x})]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>-inf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.0f</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.1 % quantile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.1e</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.2g</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.3f</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.3g</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.4f</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.4g</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.6e</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.6g</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.ganviz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.json</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.optimiser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.parquet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.parquet needs pyarrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>.sweep.json</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0: it distrusts them all</source>
      <translation type="unfinished">0 : il se méfie de tous</translation>
    </message>
    <message>
      <source>1 part/s</source>
      <translation type="unfinished">1 partie/s</translation>
    </message>
    <message>
      <source>1 point</source>
      <translation type="unfinished">1 point</translation>
    </message>
    <message>
      <source>1.3*cos(t) - 0.5*cos(2*t) - 0.2*cos(3*t)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1.6*sin(t)^3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>100 critic steps in each of the first 25 iterations and in every 500th, else 5.</source>
      <translation type="unfinished">100 pas du critique à chacune des 25 premières itérations et toutes les 500, sinon 5.</translation>
    </message>
    <message>
      <source>1: all points look real</source>
      <translation type="unfinished">1 : tous les points paraissent réels</translation>
    </message>
    <message>
      <source>1e</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 E‖x − y‖ − E‖x − x′‖ − E‖y − y′‖, in the data's units: 0 only where the two distributions agree.

It is estimated without bias, so two real samples read 0 on average and half the time less. The band is what they
read.</source>
      <translation type="unfinished">2 E‖x − y‖ − E‖x − x′‖ − E‖y − y′‖, dans les unités des données : 0 seulement où les deux distributions sont égales.

L'estimation est sans biais, deux vrais échantillons donnent donc 0 en moyenne et moins la moitié du temps. La bande est ce
qu'ils donnent.</translation>
    </message>
    <message>
      <source>2 JSD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 JSD ≥ −L_D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 log 2 = 1.39</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2*cos(t)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2*sin(t)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2,000 training points on two moons. $z$ has 32 numbers; each network has one hidden layer with a leaky ReLU; batches of 50;
Adam; the non-saturating loss. That is the exercise, and about what your notebook runs.</source>
      <translation type="unfinished">2 000 points d'entraînement sur deux lunes. $z$ a 32 nombres ; chaque réseau a une couche cachée avec un leaky ReLU ; lots de 50 ; Adam ; la perte non saturante. C'est l'exercice, et à peu près ce que votre notebook exécute.</translation>
    </message>
    <message>
      <source>25 Gaussians</source>
      <translation type="unfinished">25 gaussiennes</translation>
    </message>
    <message>
      <source>2\,\mathrm{JSD}(P,Q)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>32 latent numbers, one hidden layer, 2,000 training points.</source>
      <translation type="unfinished">32 nombres latents, une couche cachée, 2 000 points d'entraînement.</translation>
    </message>
    <message>
      <source>64 seeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>8 Gaussians</source>
      <translation type="unfinished">8 gaussiennes</translation>
    </message>
    <message>
      <source>99 % of P_data</source>
      <translation type="unfinished">99 % de P_data</translation>
    </message>
    <message>
      <source>99.9 % quantile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>: the picture cannot be written as PNG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>;;All files (*)</source>
      <translation type="unfinished">;;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;/desc&gt;
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;/rdf:li&gt;&lt;/rdf:Alt&gt;&lt;/dc:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;/title&gt;
&lt;desc&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;/xmp:CreatorTool&gt;&lt;/rdf:Description&gt;&lt;/rdf:RDF&gt;&lt;/x:xmpmeta&gt;&lt;?xpacket end="w"?&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;?xpacket begin="﻿" id="W5M0MpCehiHzreSzNTczkc9d"?&gt;&lt;x:xmpmeta xmlns:x="adobe:ns:meta/"&gt;&lt;rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"&gt;&lt;rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;dc:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;g [^&gt;]*&gt;\s*&lt;/g&gt;\s*</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;title&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;title&gt;.*?&lt;/desc&gt;\n</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;xmp:CreatorTool&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>=\max_\psi\min_a V\ \ (a\in\{0,1\})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&gt; in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&gt;&lt;rdf:Alt&gt;&lt;rdf:li xml:lang="x-default"&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A G as fast as D, and noise that fades within 30 iterations: too early.</source>
      <translation type="unfinished">Un G aussi rapide que D, et un bruit qui s'éteint en 30 itérations : trop tôt.</translation>
    </message>
    <message>
      <source>A GAN that learns P</source>
      <translation type="unfinished">Un GAN qui apprend P</translation>
    </message>
    <message>
      <source>A GAN’s discriminator and a WGAN’s critic, trained on the same two bumps, each beside its optimum.

D saturates: between the bumps it is steep, and flat where the points are. The critic is nearly a straight line. How
steep it gets depends on what holds it: clipped weights pile up at ±c, a penalty asks for slope 1.</source>
      <translation type="unfinished">Le discriminateur d'un GAN et le critique d'un WGAN, entraînés sur les deux mêmes bosses, chacun à côté de son optimum.

D sature : entre les bosses il est raide, et plat où sont les points. Le critique est presque une droite. Sa pente dépend de ce qui
le tient : des poids écrêtés s'entassent à ±c, une pénalité demande la pente 1.</translation>
    </message>
    <message>
      <source>A Gaussian in the plane</source>
      <translation type="unfinished">Une gaussienne dans le plan</translation>
    </message>
    <message>
      <source>A Gaussian, or a few, fitted to a mixture: KL covers all of it, the reverse KL seeks one bump.

Maximum likelihood from points of P comes to the same as KL. The optima are those of f-GAN’s table 3.</source>
      <translation type="unfinished">Une gaussienne, ou quelques-unes, ajustées à un mélange : la KL le couvre tout, la KL inverse cherche une bosse.

Le maximum de vraisemblance à partir de points de P revient à la KL. Les optima sont ceux du tableau 3 de f-GAN.</translation>
    </message>
    <message>
      <source>A blob becomes a spiral while the noise fades, until iteration 1,500; by 3,000 nine points in ten lie where the data are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A brake</source>
      <translation type="unfinished">Un frein</translation>
    </message>
    <message>
      <source>A branch goes on from iteration {iteration:,}; a click on the other run's line goes back to that one</source>
      <translation type="unfinished">Une branche part de l'itération {iteration:,} ; un clic sur la ligne de l'autre exécution y revient</translation>
    </message>
    <message>
      <source>A bump over the data</source>
      <translation type="unfinished">Une bosse sur les données</translation>
    </message>
    <message>
      <source>A click goes to that moment on the timeline</source>
      <translation type="unfinished">Un clic va à ce moment de la chronologie</translation>
    </message>
    <message>
      <source>A click on a member, or Enter, opens it in the laboratory as it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A click on a seed opens it in the laboratory, with its own numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A click sets one; drag its middle to move it and its edge to widen it</source>
      <translation type="unfinished">Un clic en pose une ; tirer son milieu la déplace, son bord l'élargit</translation>
    </message>
    <message>
      <source>A clipped critic on the eight Gaussians, $c = 0.01$. Look at the weights in the plot at the right.</source>
      <translation type="unfinished">Un critique écrêté sur les huit gaussiennes, $c = 0.01$. Regardez les poids dans le graphique de droite.</translation>
    </message>
    <message>
      <source>A critic against a frozen G</source>
      <translation type="unfinished">Un critique contre un G gelé</translation>
    </message>
    <message>
      <source>A critic with clipped weights pulls a G that can only be one Gaussian over.</source>
      <translation type="unfinished">Un critique aux poids écrêtés attire un G qui ne peut être qu'une gaussienne.</translation>
    </message>
    <message>
      <source>A cross: these two values do not go together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A discriminator, two distributions apart</source>
      <translation type="unfinished">Un discriminateur, deux distributions séparées</translation>
    </message>
    <message>
      <source>A distance that says how far, and a critic whose slope never vanishes.</source>
      <translation type="unfinished">Une distance qui dit combien, et un critique dont la pente ne disparaît jamais.</translation>
    </message>
    <message>
      <source>A fault of the penalty, too</source>
      <translation type="unfinished">La pénalité aussi a un défaut</translation>
    </message>
    <message>
      <source>A file …</source>
      <translation type="unfinished">Un fichier …</translation>
    </message>
    <message>
      <source>A film is being made; cancel it, or wait for its end</source>
      <translation type="unfinished">Un film est en cours ; annulez-le, ou attendez sa fin</translation>
    </message>
    <message>
      <source>A film needs at least one image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A frozen D</source>
      <translation type="unfinished">Un D gelé</translation>
    </message>
    <message>
      <source>A frozen D is a fixed landscape. Ask what G would need in order to know that it has gone far enough.</source>
      <translation type="unfinished">Un D gelé est un paysage fixe. Demandez ce qu'il faudrait à G pour savoir qu'il est allé assez loin.</translation>
    </message>
    <message>
      <source>A frozen generator, and a discriminator that trains on: it gets perfect, and the generator's gradient dies.

The estimate of the JSD climbs to log 2 and the accuracy to 1. Of the original loss nothing is left for G, the
non-saturating one's gradient grows and gets wild. Noise on the inputs is the cure (Arjovsky and Bottou 2017).</source>
      <translation type="unfinished">Un générateur gelé, et un discriminateur qui continue de s'entraîner : il devient parfait, et le gradient du générateur meurt.

L'estimation de la JSD monte vers log 2 et la justesse vers 1. De la perte originale il ne reste rien pour G, le gradient de la non
saturante grandit et s'affole. Le bruit sur les entrées est le remède (Arjovsky et Bottou 2017).</translation>
    </message>
    <message>
      <source>A gentle S from 0 to 1, along the dashed line</source>
      <translation type="unfinished">Un S doux de 0 à 1, le long des tirets</translation>
    </message>
    <message>
      <source>A grid of 25</source>
      <translation type="unfinished">Une grille de 25</translation>
    </message>
    <message>
      <source>A kernel of width h = {width:g} is too narrow for so wide a set: there is no density.</source>
      <translation type="unfinished">Un noyau de largeur h = {width:g} est trop étroit pour un ensemble si large : il n'y a pas de densité.</translation>
    </message>
    <message>
      <source>A lack of variety</source>
      <translation type="unfinished">Le manque de variété</translation>
    </message>
    <message>
      <source>A linear critic and a G that is moved about: nothing brakes the two.</source>
      <translation type="unfinished">Un critique linéaire et un G qu'on déplace : rien ne freine les deux.</translation>
    </message>
    <message>
      <source>A linear critic and a G that only moves about, in the plane. Plain gradients, in turn.</source>
      <translation type="unfinished">Un critique linéaire et un G qui ne fait que se déplacer, dans le plan. Gradients simples, à tour de rôle.</translation>
    </message>
    <message>
      <source>A loss or gradient was no longer a finite number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A mean, optimistic gradients</source>
      <translation type="unfinished">Une moyenne, gradients optimistes</translation>
    </message>
    <message>
      <source>A mean, plain gradients</source>
      <translation type="unfinished">Une moyenne, gradients simples</translation>
    </message>
    <message>
      <source>A nearly optimal D should be the best teacher. What does G do?</source>
      <translation type="unfinished">Un D presque optimal devrait être le meilleur maître. Que fait G ?</translation>
    </message>
    <message>
      <source>A nearly straight slope from one to the other</source>
      <translation type="unfinished">Une pente presque droite de l'une à l'autre</translation>
    </message>
    <message>
      <source>A penalised critic</source>
      <translation type="unfinished">Un critique pénalisé</translation>
    </message>
    <message>
      <source>A penalty in place of clipping; G's rate is a tenth of the critic's.</source>
      <translation type="unfinished">Une pénalité au lieu de l'écrêtage ; le taux de G est un dixième de celui du critique.</translation>
    </message>
    <message>
      <source>A perfect D is flat where the points are. The sentence below the stage says it in numbers.</source>
      <translation type="unfinished">Un D parfait est plat où sont les points. La phrase sous la scène le dit en nombres.</translation>
    </message>
    <message>
      <source>A picture of {width:,} × {height:,} pixels is too large to be made here.</source>
      <translation type="unfinished">Une image de {width:,} × {height:,} pixels est trop grande pour être faite ici.</translation>
    </message>
    <message>
      <source>A point is of high quality within three σ of a mode; a mode is captured if it holds a tenth of its fair share in such points. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A point that D is sure is fake weighs most here. With minimax it weighs least.</source>
      <translation type="unfinished">Un point dont D est sûr qu'il est faux pèse ici le plus. Avec minimax il pèse le moins.</translation>
    </message>
    <message>
      <source>A preset</source>
      <translation type="unfinished">Un préréglage</translation>
    </message>
    <message>
      <source>A ratio of densities</source>
      <translation type="unfinished">Un rapport de densités</translation>
    </message>
    <message>
      <source>A row for each mode, a column for each moment: the stronger the colour, the more of G's points are in that mode.

In the full colour the mode holds twice its fair share of high-quality points, or more; none at all is the
background. Collapse is a single row, hopping a row that breaks off where another begins. Behind a mark the data may
be others; then their modes are counted anew.</source>
      <translation type="unfinished">Une ligne par mode, une colonne par moment : plus la couleur est forte, plus de points de G sont dans ce mode.

En pleine couleur le mode tient le double de sa part équitable de points de haute qualité, ou plus ; aucun est le fond. Un
effondrement est une seule ligne, un saut une ligne qui s'arrête où une autre commence. Derrière une marque les données peuvent
être autres ; leurs modes sont alors recomptés.</translation>
    </message>
    <message>
      <source>A sharp step at ½</source>
      <translation type="unfinished">Une marche nette à ½</translation>
    </message>
    <message>
      <source>A slope is a product of weights, one for each layer: c enters once per layer. With many layers it explodes or vanishes.</source>
      <translation type="unfinished">Une pente est un produit de poids, un par couche : c entre une fois par couche. Avec beaucoup de couches elle explose ou disparaît.</translation>
    </message>
    <message>
      <source>A slow G</source>
      <translation type="unfinished">Un G lent</translation>
    </message>
    <message>
      <source>A smaller c</source>
      <translation type="unfinished">Un c plus petit</translation>
    </message>
    <message>
      <source>A step</source>
      <translation type="unfinished">Une marche</translation>
    </message>
    <message>
      <source>A step: 0 over the orange points, 1 over the blue ones</source>
      <translation type="unfinished">Une marche : 0 sur les points orange, 1 sur les bleus</translation>
    </message>
    <message>
      <source>A straight line has the right shape already: two numbers are to be learnt.</source>
      <translation type="unfinished">Une droite a déjà la bonne forme : deux nombres sont à apprendre.</translation>
    </message>
    <message>
      <source>A stroke: not trained yet; pale: the colour of the nearest cell that is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A table for pandas, Polars, DuckDB and R's arrow: small, typed; ``about`` is in the schema's metadata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A table that spreadsheets, pandas and R open as it is: a line of names, then numbers, empty where there is none.

What describes it (units, settings, seed, version) is one text, JSON, in the first row of the last column, which is
called ``about``. Most programs take lines before the names for data, and a second file gets lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A thin bridge of stray points</source>
      <translation type="unfinished">Un mince pont de points égarés</translation>
    </message>
    <message>
      <source>A word for it, then Enter</source>
      <translation type="unfinished">Un mot pour lui, puis Enter</translation>
    </message>
    <message>
      <source>A4 page</source>
      <translation type="unfinished">Page A4</translation>
    </message>
    <message>
      <source>A4 page, across</source>
      <translation type="unfinished">Page A4, en largeur</translation>
    </message>
    <message>
      <source>ABCDE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About 0.6, near its end</source>
      <translation type="unfinished">Environ 0.6, près de sa fin</translation>
    </message>
    <message>
      <source>About 4 as well</source>
      <translation type="unfinished">Environ 4 aussi</translation>
    </message>
    <message>
      <source>About GanViz</source>
      <translation type="unfinished">À propos de GanViz</translation>
    </message>
    <message>
      <source>About four times as large, 0.44</source>
      <translation type="unfinished">Environ quatre fois plus grande, 0.44</translation>
    </message>
    <message>
      <source>Above: the same latents at five moments. Below: real and generated points with what $D$ says of the places </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activation</source>
      <translation type="unfinished">Activation</translation>
    </message>
    <message>
      <source>Adam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adam's memory of the gradient; low values suit adversarial training.</source>
      <translation type="unfinished">La mémoire d'Adam pour le gradient ; de petites valeurs conviennent à l'entraînement adverse.</translation>
    </message>
    <message>
      <source>After each step every weight is cut to [−c, c].</source>
      <translation type="unfinished">Après chaque pas, chaque poids est ramené dans [−c, c].</translation>
    </message>
    <message>
      <source>After each step every weight of the left critic is cut to [−c, c].</source>
      <translation type="unfinished">Après chaque pas, chaque poids du critique de gauche est ramené dans [−c, c].</translation>
    </message>
    <message>
      <source>After each step of D every weight is cut to [−c, c]: the first WGAN's way to a Lipschitz critic.</source>
      <translation type="unfinished">Après chaque pas de D, chaque poids est ramené dans [−c, c] : la voie du premier WGAN vers un critique lipschitzien.</translation>
    </message>
    <message>
      <source>Afterwards each iteration whose number this divides takes them again.</source>
      <translation type="unfinished">Ensuite les font les itérations dont le numéro est divisible par ce nombre.</translation>
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished">Toutes</translation>
    </message>
    <message>
      <source>All cells are there: change something first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All eigenvalues lie inside, but slowly: after {steps} steps it is {end} away.</source>
      <translation type="unfinished">Toutes les valeurs propres sont à l'intérieur, mais c'est lent : après {steps} pas il est à {end}.</translation>
    </message>
    <message>
      <source>All eigenvalues lie inside: it arrives, {way}.</source>
      <translation type="unfinished">Toutes les valeurs propres sont à l'intérieur : il arrive, {way}.</translation>
    </message>
    <message>
      <source>All eight modes are covered and stay so. By iteration 3,000 between a third and two thirds of the points lie within three widths of a mode.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All eight modes are covered by iteration 1,000, and their shares are equal; by 3,000 about seven points in ten lie near a mode. Without spectral norm they are sharper, but the shares less even.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All else works as usual.</source>
      <translation type="unfinished">Tout le reste fonctionne comme d'habitude.</translation>
    </message>
    <message>
      <source>All lessons</source>
      <translation type="unfinished">Toutes les leçons</translation>
    </message>
    <message>
      <source>All modes are held, by the strict count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All of them: a pairing loss with R1 + R2, and noise that fades slowly.</source>
      <translation type="unfinished">Toutes : une perte par paires avec R1 + R2, et un bruit qui s'éteint lentement.</translation>
    </message>
    <message>
      <source>All plots</source>
      <translation type="unfinished">Tous les graphiques</translation>
    </message>
    <message>
      <source>All points that are not held out, or so many of them, chosen once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All small plots that are chosen, in rows and columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All that the axes do not change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already at iteration 1,500 nine points in ten lie within three widths of a mode, with equal shares of all eight; at 3,000 it is about nineteen in twenty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alternating</source>
      <translation type="unfinished">Alternés</translation>
    </message>
    <message>
      <source>Alternating: G meets D after its steps. Simultaneous: G's first gradient is that against D before its last step, so that of one step each neither has seen the other move. Extra-gradient: both look one step ahead, and step from where they were along the gradients there. Consensus: both also make the gradients of both small.</source>
      <translation type="unfinished">Alternés : G affronte D après ses pas. Simultanés : le premier gradient de G est celui contre D avant son dernier pas, si bien qu'à un pas chacun, aucun n'a vu l'autre bouger. Extra-gradient : les deux regardent un pas en avant, et partent d'où ils étaient selon les gradients de là-bas. Consensus : les deux réduisent aussi les gradients des deux.</translation>
    </message>
    <message>
      <source>An array of shape {shape}.</source>
      <translation type="unfinished">Un tableau de forme {shape}.</translation>
    </message>
    <message>
      <source>An array that lies on its side: its {count} rows are columns.</source>
      <translation type="unfinished">Un tableau couché : ses {count} lignes sont des colonnes.</translation>
    </message>
    <message>
      <source>An average stands still</source>
      <translation type="unfinished">Une moyenne immobile</translation>
    </message>
    <message>
      <source>An eigenvalue lies beyond the border: near (0, 0) every step leads away; it is {end} away now.</source>
      <translation type="unfinished">Une valeur propre est au-delà du bord : près de (0, 0) chaque pas éloigne ; il est maintenant à {end}.</translation>
    </message>
    <message>
      <source>An object of ``about``, the description, and ``columns``, each a list; null where a number is none or not finite.

``pandas.DataFrame(json.load(file)["columns"])`` is the table. What metrics read now and then is one of its own,
``readings``.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And now, D's loss?</source>
      <translation type="unfinished">Et maintenant, la perte de D ?</translation>
    </message>
    <message>
      <source>And now?</source>
      <translation type="unfinished">Et maintenant ?</translation>
    </message>
    <message>
      <source>And sharper</source>
      <translation type="unfinished">Et plus net</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation type="unfinished">Angle</translation>
    </message>
    <message>
      <source>Angles</source>
      <translation type="unfinished">Angles</translation>
    </message>
    <message>
      <source>Animated PNG</source>
      <translation type="unfinished">PNG animé</translation>
    </message>
    <message>
      <source>Animated WebP</source>
      <translation type="unfinished">WebP animé</translation>
    </message>
    <message>
      <source>Animation …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another distance: the least work to carry the heap $P_G$ over to $P_{data}$. It can be written with a critic whose slope is
bounded (Kantorovich and Rubinstein):
$$W_1 = \max_{|f'| \leq 1} \; \mathbb{E}_x f(x) - \mathbb{E}_z f(G(z))$$
The critic has raw scores, no probabilities. Here its weights are clipped, which bounds its slope.</source>
      <translation type="unfinished">Une autre distance : le moindre travail pour porter le tas $P_G$ vers $P_{data}$. On peut l'écrire avec un critique de pente bornée (Kantorovich et Rubinstein) :
$$W_1 = \max_{|f'| \leq 1} \; \mathbb{E}_x f(x) - \mathbb{E}_z f(G(z))$$
Le critique donne des notes brutes, pas des probabilités. Ici ses poids sont écrêtés, ce qui borne sa pente.</translation>
    </message>
    <message>
      <source>Another map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another run has taken the place of the lesson's: Back and Next begin a step of it.</source>
      <translation type="unfinished">Une autre exécution a pris la place de celle de la leçon : Retour et Suite en recommencent une étape.</translation>
    </message>
    <message>
      <source>Another run of this window: {title}</source>
      <translation type="unfinished">Une autre exécution de cette fenêtre : {title}</translation>
    </message>
    <message>
      <source>Apart, as always in many dimensions</source>
      <translation type="unfinished">Séparées, comme toujours en grande dimension</translation>
    </message>
    <message>
      <source>Are 30 iterations of noise enough?</source>
      <translation type="unfinished">30 itérations de bruit suffisent-elles ?</translation>
    </message>
    <message>
      <source>Arjovsky 2017 says it himself: weight clipping is a clearly terrible way to enforce a Lipschitz constraint.</source>
      <translation type="unfinished">Arjovsky 2017 le dit lui-même : l'écrêtage des poids est une façon clairement terrible d'imposer une contrainte de Lipschitz.</translation>
    </message>
    <message>
      <source>Arjovsky, weight clipping, boosted critic steps, schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrange the window as you like it: that is remembered.</source>
      <translation type="unfinished">Disposez la fenêtre à votre goût : c'est retenu.</translation>
    </message>
    <message>
      <source>Arrangement</source>
      <translation type="unfinished">Disposition</translation>
    </message>
    <message>
      <source>Arrays for numpy, ``numpy.load(name)["generated"]``; ``json.loads(str(file["about"]))`` describes them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrows</source>
      <translation type="unfinished">Flèches</translation>
    </message>
    <message>
      <source>As $\sigma$ falls, D sees finer and finer detail, and what it says pulls the points together: coarse first, then fine.</source>
      <translation type="unfinished">À mesure que $\sigma$ baisse, D voit des détails de plus en plus fins, et ce qu'il dit rassemble les points : d'abord gros, puis fin.</translation>
    </message>
    <message>
      <source>As an exercise, leave out what the reader is to write. A cell then says whether it is right.</source>
      <translation type="unfinished">Comme exercice, laisse de côté ce que les lecteurs doivent écrire. Une cellule dit ensuite si c'est juste.</translation>
    </message>
    <message>
      <source>As published</source>
      <translation type="unfinished">Comme publié</translation>
    </message>
    <message>
      <source>As usual</source>
      <translation type="unfinished">Par défaut</translation>
    </message>
    <message>
      <source>As “A mean, plain gradients”, but each step counts on the next one.</source>
      <translation type="unfinished">Comme « Une moyenne, gradients simples », mais chaque pas compte sur le suivant.</translation>
    </message>
    <message>
      <source>As “Dirac-GAN, at once”, with a price on D's slope at the data.</source>
      <translation type="unfinished">Comme « Dirac-GAN, en même temps », avec un prix sur la pente de D aux données.</translation>
    </message>
    <message>
      <source>As “Dirac-GAN, in turn”, with a price on D's slope at the data.</source>
      <translation type="unfinished">Comme « Dirac-GAN, à tour de rôle », avec un prix sur la pente de D aux données.</translation>
    </message>
    <message>
      <source>Ask for the slope itself</source>
      <translation type="unfinished">Exiger la pente elle-même</translation>
    </message>
    <message>
      <source>At first no mode is held; from about 5,000 on all eight are, and the points draw together as noise and learning rate fade. At 20,000 about 97 % lie within three widths of a mode; real points score 98.9 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {done} seeds could be told from the data ({done} of {seeds} seeds so far): of all seeds between {low:.0f} and {high:.0f} % could.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {done} seeds had collapsed ({done} of {seeds} seeds so far): of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {done} seeds had diverged ({done} of {seeds} seeds so far): of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {done} seeds held all modes ({done} of {seeds} seeds so far): of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {done} seeds missed a mode ({done} of {seeds} seeds so far): of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {done} seeds showed the same sign ({sign}; {done} of {seeds} seeds so far): of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {done} seeds were within chance of the data ({done} of {seeds} seeds so far): of all seeds between {low:.0f} and {high:.0f} % would be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {seeds} seeds could be told from the data: of all seeds between {low:.0f} and {high:.0f} % could.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {seeds} seeds had collapsed: of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {seeds} seeds had diverged: of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {seeds} seeds held all modes: of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {seeds} seeds missed a mode: of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {seeds} seeds showed the same sign ({sign}): of all seeds between {low:.0f} and {high:.0f} % would.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At iteration {iteration:,}, {hits} of {seeds} seeds were within chance of the data: of all seeds between {low:.0f} and {high:.0f} % would be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At its steepest the clipped critic has a slope of {clipped}, the penalised one of {penalised}; lines of equal value show which of the two follows the data.</source>
      <translation type="unfinished">Au plus raide le critique écrêté a une pente de {clipped}, le pénalisé de {penalised} ; les lignes de même valeur montrent lequel des deux suit les données.</translation>
    </message>
    <message>
      <source>At most half of the modes are held, by the strict count, and a quarter of the points are of high quality.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most two of eight modes are captured at any time; the cluster moves on whenever D has learnt where it is.</source>
      <translation type="unfinished">À tout moment, au plus deux modes sur huit sont atteints ; l'amas repart dès que D a appris où il est.</translation>
    </message>
    <message>
      <source>At most {at_once} of {modes} modes at a time in the last {iterations:,} iterations; {held} at {at:,}.</source>
      <translation type="unfinished">Au plus {at_once} sur {modes} modes à la fois dans les {iterations:,} dernières itérations ; {held} à {at:,}.</translation>
    </message>
    <message>
      <source>At one x: a log D + b log(1 − D)</source>
      <translation type="unfinished">En un x : a log D + b log(1 − D)</translation>
    </message>
    <message>
      <source>At the left under Training, set Freeze to discriminator.</source>
      <translation type="unfinished">À gauche sous Entraînement, mettre Geler sur discriminateur.</translation>
    </message>
    <message>
      <source>Average</source>
      <translation type="unfinished">Moyenne</translation>
    </message>
    <message>
      <source>Average of G</source>
      <translation type="unfinished">Moyenne de G</translation>
    </message>
    <message>
      <source>B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished">Retour</translation>
    </message>
    <message>
      <source>Back from full screen, zoom or a large plot</source>
      <translation type="unfinished">Quitter le plein écran, le zoom ou un grand graphique</translation>
    </message>
    <message>
      <source>Back to now</source>
      <translation type="unfinished">Retour à maintenant</translation>
    </message>
    <message>
      <source>Back to now (End)</source>
      <translation type="unfinished">Retour à maintenant (End)</translation>
    </message>
    <message>
      <source>Back to the preset's {value}</source>
      <translation type="unfinished">Revenir à {value}, comme dans le préréglage</translation>
    </message>
    <message>
      <source>Back to the preset: {setting}</source>
      <translation type="unfinished">Revenir au préréglage : {setting}</translation>
    </message>
    <message>
      <source>Backspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batch size</source>
      <translation type="unfinished">Taille du lot</translation>
    </message>
    <message>
      <source>Begin again with the settings as they are now (R)</source>
      <translation type="unfinished">Recommencer avec les réglages actuels (R)</translation>
    </message>
    <message>
      <source>Begin anew</source>
      <translation type="unfinished">Recommencer</translation>
    </message>
    <message>
      <source>Begin with an empty sheet</source>
      <translation type="unfinished">Commencer avec une feuille vide</translation>
    </message>
    <message>
      <source>Begins with a title</source>
      <translation type="unfinished">Commence par un titre</translation>
    </message>
    <message>
      <source>Beside the data D may say anything: no point ever comes there. Some will ask about it.</source>
      <translation type="unfinished">À côté des données D peut dire n'importe quoi : aucun point n'y vient. Certains le demanderont.</translation>
    </message>
    <message>
      <source>Best plan</source>
      <translation type="unfinished">Meilleur plan</translation>
    </message>
    <message>
      <source>Between slope 1 and slope −1 lies slope 0, which the two-sided penalty forbids: the critic cannot turn.</source>
      <translation type="unfinished">Entre la pente 1 et la pente −1 il y a la pente 0, que la pénalité bilatérale interdit : le critique ne peut pas se retourner.</translation>
    </message>
    <message>
      <source>Between slope 1 and −1 lies slope 0, which the two-sided penalty forbids.</source>
      <translation type="unfinished">Entre les pentes 1 et −1 il y a la pente 0, que la pénalité bilatérale interdit.</translation>
    </message>
    <message>
      <source>Between the first width and the x axis, of each or of all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Between the first width and the x axis.</source>
      <translation type="unfinished">Entre la première largeur et l'axe des x.</translation>
    </message>
    <message>
      <source>Between the line and the x axis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Biases</source>
      <translation type="unfinished">Biais</translation>
    </message>
    <message>
      <source>Black</source>
      <translation type="unfinished">Noir</translation>
    </message>
    <message>
      <source>Black screen</source>
      <translation type="unfinished">Écran noir</translation>
    </message>
    <message>
      <source>Blade length</source>
      <translation type="unfinished">Longueur des pales</translation>
    </message>
    <message>
      <source>Blades</source>
      <translation type="unfinished">Pales</translation>
    </message>
    <message>
      <source>Block {number}</source>
      <translation type="unfinished">Bloc {number}</translation>
    </message>
    <message>
      <source>Blur</source>
      <translation type="unfinished">Flou</translation>
    </message>
    <message>
      <source>Blur both distributions, so that they overlap, and take the blur away slowly.</source>
      <translation type="unfinished">Flouter les deux distributions pour qu'elles se recouvrent, et retirer le flou lentement.</translation>
    </message>
    <message>
      <source>Bookmark at {iteration:,} …</source>
      <translation type="unfinished">Signet à {iteration:,} …</translation>
    </message>
    <message>
      <source>Bookmark this moment</source>
      <translation type="unfinished">Marquer ce moment</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation type="unfinished">Signets</translation>
    </message>
    <message>
      <source>Bookmarks, what happened, and more</source>
      <translation type="unfinished">Signets, ce qui s'est passé, et plus</translation>
    </message>
    <message>
      <source>Boost</source>
      <translation type="unfinished">Renfort</translation>
    </message>
    <message>
      <source>Boosted again every</source>
      <translation type="unfinished">Renforcés tous les</translation>
    </message>
    <message>
      <source>Boosted at first</source>
      <translation type="unfinished">Renforcés au début</translation>
    </message>
    <message>
      <source>Boosted critic steps</source>
      <translation type="unfinished">Pas renforcés du critique</translation>
    </message>
    <message>
      <source>Both Gaussians were kept.</source>
      <translation type="unfinished">Les deux gaussiennes ont été gardées.</translation>
    </message>
    <message>
      <source>Both again</source>
      <translation type="unfinished">De nouveau les deux</translation>
    </message>
    <message>
      <source>Both along the cut, each over its steepest slope</source>
      <translation type="unfinished">Les deux le long de la coupe, chacun divisé par sa pente maximale</translation>
    </message>
    <message>
      <source>Both as they stood; Run goes on, Reset begins both anew, Esc goes back to one run</source>
      <translation type="unfinished">Les deux telles quelles ; Lancer continue, Redémarrer recommence les deux, Esc revient à une seule</translation>
    </message>
    <message>
      <source>Both begin anew, side by side; Esc goes back to one run</source>
      <translation type="unfinished">Les deux recommencent, côte à côte ; Esc revient à une seule</translation>
    </message>
    <message>
      <source>Both critics are drawn along the line of this height.</source>
      <translation type="unfinished">Les deux critiques sont dessinés le long de la ligne de cette hauteur.</translation>
    </message>
    <message>
      <source>Both double</source>
      <translation type="unfinished">Les deux doublent</translation>
    </message>
    <message>
      <source>Both losses have the same fixed point. It is the weight of each point that differs: D/(1 − D) between the two.</source>
      <translation type="unfinished">Les deux pertes ont le même point fixe. C'est le poids de chaque point qui diffère : D/(1 − D) entre les deux.</translation>
    </message>
    <message>
      <source>Both networks from inside: each unit as a small picture of what it says over its input.

A line is a weight: thick where it is large, dashed and red where it is negative. A unit of G is drawn over the
latents, one of D over the data: the fuller the colour, the larger its activation; red where that is negative. A
cross marks a dead unit, which says the same wherever it was looked at. Below: how each of G's layers bends a grid
of latents, and the lines along which D's first units bend. Point at a unit to see it large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both want the equilibrium, θ = 0 and ψ = 0. Do they get there?</source>
      <translation type="unfinished">Les deux veulent l'équilibre, θ = 0 et ψ = 0. Y arrivent-ils ?</translation>
    </message>
    <message>
      <source>Both with the same seed</source>
      <translation type="unfinished">Les deux avec la même graine</translation>
    </message>
    <message>
      <source>Bound the critic's slope (penalty, spectral normalisation or clipping), then reset.</source>
      <translation type="unfinished">Borner la pente du critique (pénalité, normalisation spectrale ou écrêtage), puis redémarrer.</translation>
    </message>
    <message>
      <source>Brings each hidden layer to mean 0 and width 1: per unit over the batch, or per point over the units.</source>
      <translation type="unfinished">Amène chaque couche cachée à la moyenne 0 et à la largeur 1 : par unité sur le lot, ou par point sur les unités.</translation>
    </message>
    <message>
      <source>Brings the units of each hidden layer to mean 0 and width 1, for each point by itself.</source>
      <translation type="unfinished">Amène les unités de chaque couche cachée à la moyenne 0 et à la largeur 1, pour chaque point à part.</translation>
    </message>
    <message>
      <source>Brush</source>
      <translation type="unfinished">Pinceau</translation>
    </message>
    <message>
      <source>Bump at the {side}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By 10,000 all 25 modes are held in equal shares. They sharpen as noise and learning rate fade: at 20,000 about 97 % of the points lie within three widths of a mode; real points score 98.9 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By 3,000 G copies them: over seven points in ten lie within 0.1 of one of the twenty, where fresh data have one in three. JSD falls until about 500, then rises to about 0.4; with endless data it comes to 0.15.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By about 0.4</source>
      <translation type="unfinished">D'environ 0.4</translation>
    </message>
    <message>
      <source>By about 4, the distance, and a little more</source>
      <translation type="unfinished">D'environ 4, la distance, et un peu plus</translation>
    </message>
    <message>
      <source>By about 40</source>
      <translation type="unfinished">D'environ 40</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation type="unfinished">À la main</translation>
    </message>
    <message>
      <source>By how much does the critic rise from one bump to the other?</source>
      <translation type="unfinished">De combien le critique monte-t-il d'une bosse à l'autre ?</translation>
    </message>
    <message>
      <source>By iteration 1,000 D is flat at 0 over the orange bump and flat at 1 over the blue one. With it the arrows vanish on all but a few stray points: nothing tells G where to go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 1,000 P_G stands near N(μ = 0.55, σ = 1.95), the furthest left and the widest of all on these data, and jitters. The best Gaussian is N(μ = 0.57, σ = 1.93).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 1,000 P_G stands near N(μ = 1.29, σ = 1.90), and the score changes between +1 and −1 where the curves cross. The Gaussian of the least total variation is N(μ = 1.34, σ = 1.88).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 1,000 P_G stands near N(μ = 1.3, σ = 1.8) and stays there: the Gaussian of the least Jensen–Shannon divergence is N(μ = 1.31, σ = 1.75).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 1,000 P_G stands near N(μ = 1.31, σ = 1.75), where minimax stands too. The Gaussian of the least Hellinger distance is N(μ = 1.31, σ = 1.73).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 1,000 P_G stands near N(μ = 1.69, σ = 1.59), close to the non-saturating one. Theory, G's force zero against the optimal D: N(μ = 1.70, σ = 1.58).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 1,000 P_G stands near N(μ = 1.72, σ = 1.60) and hardly jitters. Theory, G's force zero against the optimal D: N(μ = 1.73, σ = 1.58).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 1,000 P_G stands near N(μ = 1.73, σ = 1.59), narrower and further right than with minimax: the heuristic no longer lowers the Jensen–Shannon divergence. Theory: N(μ = 1.74, σ = 1.57).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 1,000 all eight modes are covered, a third of the points near one; by 3,000 it is about three in four. Of the cures at these rates it is the sharpest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 1,000 all eight modes are covered, about six points in ten near one. Set the unrolled steps to 0 and reset: one cluster hops about, as in “Mode collapse”. Each iteration costs several times as much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 1,000 the critic rises by about 4.8 over the distance of 4: slope 1.2, not 1, since the penalty holds it only so firmly. Clipping gives a line too, but of a slope that c decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 1,500 about eight to nine points in ten lie within three widths of a mode, all eight modes among them; by 3,000 it is over nine in ten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 1,500 all eight modes are covered; by 3,000 about four in ten points lie within three widths of a mode. The rates are twice those of the collapse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 2,000 P_G sits on one bump, mostly the larger one, near N(μ = 2.00, σ = 0.50), and leaves out the other, though that holds data too. With KL it covers both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 2,000 P_G stands near N(μ = 1.00, σ = 1.80), the best Gaussian: it reaches over both bumps and wastes mass between them. With reverse KL it sits on one bump and leaves out the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 2,000 P_G stands near N(μ = 1.08, σ = 1.88) and the critic is nearly flat where the distributions agree. The Gaussian of the least W1 is N(μ = 1.08, σ = 1.89); its W1 is 0.31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 2,000 the orange box stands on the blue one: mean 6, standard deviation 0.58. With no layer that bends its edges are upright; compare “Uniform distribution in 1-D”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 2,500 P_G stands on the blue bump, W1 below 0.25, as in “WGAN in 1-D” with k = 5 alone. The long runs of critic steps take time and change little here, where the critic keeps up without them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 3,000 all eight modes are covered, and at least nine points in ten lie within three widths of one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 3,000 the orange curve follows the flat top with small ripples, and its edges lean where the blue ones are upright.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 300 the critic rises steadily from the orange bump to the blue one, and every point of G keeps an arrow towards the data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 4,000 P_G has a mean near 4 and σ near 1.25, but horns where the blue bump has tails. D is told the spread of its batch and sees little more, as in those scripts; without it (minibatch deviation off) G is a wandering spike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 5,000 both moons are drawn; by 10,000 they are sharper, with stray points on the way from one to the other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 500 all eight modes are covered, and their shares stay nearly equal; by 3,000 over eight points in ten lie within three widths of a mode. Set G’s rate to D’s and reset: some runs then lose modes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 500 both bumps hold points; by 3,000 the orange curve follows the blue one, but for a thin bridge between them and spikes where G turns back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 500 seven or all eight modes are covered. Sharpening is slow: at 2,000 fewer than half of the points lie within three widths of a mode.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 500 the noise is long gone and G has not spread: at most two modes are captured. In “Eight Gaussians, all found” the noise fades over 1,500 iterations, and G is slower.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 500 the orange bump is on the blue one, by 1,000 it has its width too, and it stays. Set k to 20 and an iteration takes longer, but the end is no better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 500 the points wander about in clumps, and at most two modes are captured; some runs find all eight later. With G’s rate at 2e-4, after a reset, all of them do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By iteration 750, while the noise is wide, all eight modes are covered; by 3,000 the points are sharp: about nine in ten lie within three widths of a mode.</source>
      <translation type="unfinished">À l'itération 750, tant que le bruit est large, les huit modes sont couverts ; à 3 000 les points sont nets : environ neuf sur dix sont à moins de trois largeurs d'un mode.</translation>
    </message>
    <message>
      <source>By {name} the model covers all of P: N({mean}, {sigma}). Where P is and it is not costs most.</source>
      <translation type="unfinished">Selon {name} le modèle couvre tout P : N({mean}, {sigma}). Où P est et lui non coûte le plus.</translation>
    </message>
    <message>
      <source>By {name} the model keeps to one part: N({mean}, {sigma}). Where it is and P is not costs most.</source>
      <translation type="unfinished">Selon {name} le modèle s'en tient à une partie : N({mean}, {sigma}). Où il est et P non coûte le plus.</translation>
    </message>
    <message>
      <source>C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CUDA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CUDA GPU</source>
      <translation type="unfinished">GPU CUDA</translation>
    </message>
    <message>
      <source>Calibration of D</source>
      <translation type="unfinished">Calibration de D</translation>
    </message>
    <message>
      <source>Can the non-saturating loss still get G across, now that D is perfect?</source>
      <translation type="unfinished">La perte non saturante peut-elle encore faire passer G, maintenant que D est parfait ?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished">Annuler</translation>
    </message>
    <message>
      <source>Caption: what it shows</source>
      <translation type="unfinished">Légende : ce qu'on voit</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished">Changement</translation>
    </message>
    <message>
      <source>Change a setting while it trains</source>
      <translation type="unfinished">Changez un réglage pendant l'entraînement</translation>
    </message>
    <message>
      <source>Change …</source>
      <translation type="unfinished">Modifier …</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation type="unfinished">Changements</translation>
    </message>
    <message>
      <source>Changes of settings</source>
      <translation type="unfinished">Changements de réglages</translation>
    </message>
    <message>
      <source>Changes …</source>
      <translation type="unfinished">Changements …</translation>
    </message>
    <message>
      <source>Checkerboard</source>
      <translation type="unfinished">Damier</translation>
    </message>
    <message>
      <source>Choose a name that ends in {ending}.</source>
      <translation type="unfinished">Choisissez un nom qui finit par {ending}.</translation>
    </message>
    <message>
      <source>Choose a preset</source>
      <translation type="unfinished">Choisissez un préréglage</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation type="unfinished">Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation type="unfinished">Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>Choose it with its ending to replace it.</source>
      <translation type="unfinished">Choisissez-le avec son extension pour le remplacer.</translation>
    </message>
    <message>
      <source>Choose plots</source>
      <translation type="unfinished">Choisir les graphiques</translation>
    </message>
    <message>
      <source>Choose two runs first, the second with Ctrl: then they are shown side by side</source>
      <translation type="unfinished">Choisissez d'abord deux exécutions, la seconde avec Ctrl : elles sont alors montrées côte à côte</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation type="unfinished">Choisi</translation>
    </message>
    <message>
      <source>Circles at 3σ, numbered as the bars are, each with the share of the points shown that lie in it: missed below a tenth of the fair share.</source>
      <translation type="unfinished">Cercles à 3σ, numérotés comme les barres, chacun avec la part des points montrés qui s'y trouve : manqué sous un dixième de la part équitable.</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished">Vider</translation>
    </message>
    <message>
      <source>Click to set one, drag its middle or its edge, right-click to take it away.</source>
      <translation type="unfinished">Un clic en pose une, tirer son milieu ou son bord, clic droit pour l'enlever.</translation>
    </message>
    <message>
      <source>Clip and k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clip value</source>
      <translation type="unfinished">Borne</translation>
    </message>
    <message>
      <source>Clip weights to ±c</source>
      <translation type="unfinished">Écrêter les poids à ±c</translation>
    </message>
    <message>
      <source>Clipped</source>
      <translation type="unfinished">Écrêté</translation>
    </message>
    <message>
      <source>Clipped weights</source>
      <translation type="unfinished">Poids écrêtés</translation>
    </message>
    <message>
      <source>Clipped, c = 0.01</source>
      <translation type="unfinished">Écrêté, c = 0.01</translation>
    </message>
    <message>
      <source>Clipped, c = 0.1</source>
      <translation type="unfinished">Écrêté, c = 0.1</translation>
    </message>
    <message>
      <source>Clipping at {clip:g} leaves the critic a slope of {slope} where 1 is wanted; {share:.0%} of its weights stand at ±c.</source>
      <translation type="unfinished">L'écrêtage à {clip:g} laisse au critique une pente de {slope} là où 1 est voulu ; {share:.0%} de ses poids sont à ±c.</translation>
    </message>
    <message>
      <source>Clipping, its faults, and the penalty</source>
      <translation type="unfinished">L'écrêtage, ses défauts, et la pénalité</translation>
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished">Fermer</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the lesson</source>
      <translation type="unfinished">Fermer la leçon</translation>
    </message>
    <message>
      <source>Close the lesson (L)</source>
      <translation type="unfinished">Fermer la leçon (L)</translation>
    </message>
    <message>
      <source>Close this (Esc)</source>
      <translation type="unfinished">Fermer (Esc)</translation>
    </message>
    <message>
      <source>Close this hint</source>
      <translation type="unfinished">Fermer cette aide</translation>
    </message>
    <message>
      <source>Close this hint for good (Esc)</source>
      <translation type="unfinished">Fermer cette aide pour de bon (Esc)</translation>
    </message>
    <message>
      <source>Close this list (Esc)</source>
      <translation type="unfinished">Fermer cette liste (Esc)</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation type="unfinished">Fermer ce message</translation>
    </message>
    <message>
      <source>Coding</source>
      <translation type="unfinished">Codage</translation>
    </message>
    <message>
      <source>Collapsed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collapsed: {held} of {modes} modes for {iterations:,.0f} iterations.</source>
      <translation type="unfinished">Effondrement : {held} sur {modes} modes depuis {iterations:,.0f} itérations.</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours</source>
      <translation type="unfinished">Couleurs</translation>
    </message>
    <message>
      <source>Columns kept apart by</source>
      <translation type="unfinished">Colonnes séparées par</translation>
    </message>
    <message>
      <source>Comma-separated values</source>
      <translation type="unfinished">Valeurs séparées par des virgules</translation>
    </message>
    <message>
      <source>Command</source>
      <translation type="unfinished">Commande</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation type="unfinished">Comparer</translation>
    </message>
    <message>
      <source>Compare D's accuracy on training points with that on fresh ones: the gap is what D knows by heart.</source>
      <translation type="unfinished">Comparez la justesse de D sur les points d'entraînement à celle sur des points frais : l'écart est ce que D sait par cœur.</translation>
    </message>
    <message>
      <source>Compare the two chosen runs</source>
      <translation type="unfinished">Comparer les deux exécutions choisies</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation type="unfinished">Comparer avec</translation>
    </message>
    <message>
      <source>Compare with another seed</source>
      <translation type="unfinished">Comparer avec une autre graine</translation>
    </message>
    <message>
      <source>Component width</source>
      <translation type="unfinished">Largeur des composantes</translation>
    </message>
    <message>
      <source>Components</source>
      <translation type="unfinished">Composantes</translation>
    </message>
    <message>
      <source>Consensus weight</source>
      <translation type="unfinished">Poids du consensus</translation>
    </message>
    <message>
      <source>Content</source>
      <translation type="unfinished">Contenu</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation type="unfinished">Continuer</translation>
    </message>
    <message>
      <source>Continue from here</source>
      <translation type="unfinished">Continuer d'ici</translation>
    </message>
    <message>
      <source>Continue from here, as a branch</source>
      <translation type="unfinished">Continuer d'ici, en branche</translation>
    </message>
    <message>
      <source>Continue from here, as a branch (Ctrl+Return)</source>
      <translation type="unfinished">Continuer d'ici, en branche (Ctrl+Return)</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation type="unfinished">Copié</translation>
    </message>
    <message>
      <source>Copied from </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied the command line</source>
      <translation type="unfinished">Commande copiée</translation>
    </message>
    <message>
      <source>Copied the command line; it has these settings from the start</source>
      <translation type="unfinished">Commande copiée ; elle a ces réglages dès le début</translation>
    </message>
    <message>
      <source>Copied the formulas as LaTeX</source>
      <translation type="unfinished">Formules copiées en LaTeX</translation>
    </message>
    <message>
      <source>Copied the picture</source>
      <translation type="unfinished">Image copiée</translation>
    </message>
    <message>
      <source>Copied the plot</source>
      <translation type="unfinished">Graphique copié</translation>
    </message>
    <message>
      <source>Copied the settings as a table in LaTeX</source>
      <translation type="unfinished">Réglages copiés en tableau LaTeX</translation>
    </message>
    <message>
      <source>Copied the settings as a table in Markdown</source>
      <translation type="unfinished">Réglages copiés en tableau Markdown</translation>
    </message>
    <message>
      <source>Copied the settings as text; Ctrl+V begins them in a window</source>
      <translation type="unfinished">Réglages copiés en texte ; Ctrl+V les lance dans une fenêtre</translation>
    </message>
    <message>
      <source>Copies of the twenty points</source>
      <translation type="unfinished">Des copies des vingt points</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished">Copier</translation>
    </message>
    <message>
      <source>Copy command line</source>
      <translation type="unfinished">Copier la commande</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation type="unfinished">Copier les détails</translation>
    </message>
    <message>
      <source>Copy formulas as LaTeX</source>
      <translation type="unfinished">Copier les formules en LaTeX</translation>
    </message>
    <message>
      <source>Copy settings as LaTeX table</source>
      <translation type="unfinished">Copier les réglages en tableau LaTeX</translation>
    </message>
    <message>
      <source>Copy settings as Markdown table</source>
      <translation type="unfinished">Copier les réglages en tableau Markdown</translation>
    </message>
    <message>
      <source>Copy settings as text</source>
      <translation type="unfinished">Copier les réglages en texte</translation>
    </message>
    <message>
      <source>Copy system report</source>
      <translation type="unfinished">Copier le rapport système</translation>
    </message>
    <message>
      <source>Copy the file beside it (Ctrl+D)</source>
      <translation type="unfinished">Copier le fichier à côté (Ctrl+D)</translation>
    </message>
    <message>
      <source>Copy the plot</source>
      <translation type="unfinished">Copier le graphique</translation>
    </message>
    <message>
      <source>Copy the whole report to the clipboard</source>
      <translation type="unfinished">Copier tout le rapport dans le presse-papiers</translation>
    </message>
    <message>
      <source>Copy this plot</source>
      <translation type="unfinished">Copier ce graphique</translation>
    </message>
    <message>
      <source>Cost over D(G(z))</source>
      <translation type="unfinished">Coût selon D(G(z))</translation>
    </message>
    <message>
      <source>Cost over the raw score</source>
      <translation type="unfinished">Coût selon la note brute</translation>
    </message>
    <message>
      <source>Could not compare: {error}</source>
      <translation type="unfinished">Impossible de comparer : {error}</translation>
    </message>
    <message>
      <source>Could not delete {file}: {problem}.</source>
      <translation type="unfinished">Impossible de supprimer {file} : {problem}.</translation>
    </message>
    <message>
      <source>Could not duplicate {file}: {problem}.</source>
      <translation type="unfinished">Impossible de dupliquer {file} : {problem}.</translation>
    </message>
    <message>
      <source>Could not export it: nothing is known of its networks yet.</source>
      <translation type="unfinished">Impossible d'exporter : rien n'est encore connu de ses réseaux.</translation>
    </message>
    <message>
      <source>Could not export it: {error}</source>
      <translation type="unfinished">Impossible d'exporter : {error}</translation>
    </message>
    <message>
      <source>Could not export {file}: {problem}</source>
      <translation type="unfinished">Impossible d'exporter {file} : {problem}</translation>
    </message>
    <message>
      <source>Could not move {file} to the trash.</source>
      <translation type="unfinished">Impossible de mettre {file} à la corbeille.</translation>
    </message>
    <message>
      <source>Could not open it: {error}</source>
      <translation type="unfinished">Impossible d'ouvrir : {error}</translation>
    </message>
    <message>
      <source>Could not open {file}.</source>
      <translation type="unfinished">Impossible d'ouvrir {file}.</translation>
    </message>
    <message>
      <source>Could not paste it: {error}</source>
      <translation type="unfinished">Impossible de coller : {error}</translation>
    </message>
    <message>
      <source>Could not read it: {error}</source>
      <translation type="unfinished">Illisible : {error}</translation>
    </message>
    <message>
      <source>Could not rename {file}: {problem}.</source>
      <translation type="unfinished">Impossible de renommer {file} : {problem}.</translation>
    </message>
    <message>
      <source>Could not save {file}: it is written as {endings} only.</source>
      <translation type="unfinished">Impossible d'enregistrer {file} : il s'écrit seulement en {endings}.</translation>
    </message>
    <message>
      <source>Could not save {file}: there is a file of that name.</source>
      <translation type="unfinished">Impossible d'enregistrer {file} : un fichier de ce nom existe.</translation>
    </message>
    <message>
      <source>Could not save {file}: {problem}.</source>
      <translation type="unfinished">Impossible d'enregistrer {file} : {problem}.</translation>
    </message>
    <message>
      <source>Could not start: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not write </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not write {file}: drawing ended early.</source>
      <translation type="unfinished">Impossible d'écrire {file} : le dessin s'est arrêté trop tôt.</translation>
    </message>
    <message>
      <source>Could not write {file}: it is no picture.</source>
      <translation type="unfinished">Impossible d'écrire {file} : ce n'est pas une image.</translation>
    </message>
    <message>
      <source>Could not write {file}: {problem}.</source>
      <translation type="unfinished">Impossible d'écrire {file} : {problem}.</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Covariance</source>
      <translation type="unfinished">Covariance</translation>
    </message>
    <message>
      <source>Covariance of x and y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coverage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Covered and sharp</source>
      <translation type="unfinished">Couverts et nets</translation>
    </message>
    <message>
      <source>Covering</source>
      <translation type="unfinished">Couvre</translation>
    </message>
    <message>
      <source>Covering and seeking</source>
      <translation type="unfinished">Couvrir et chercher</translation>
    </message>
    <message>
      <source>Critic steps</source>
      <translation type="unfinished">Pas du critique</translation>
    </message>
    <message>
      <source>Critic steps in the first iterations and in every so many-th one, in place of k, so that D is ahead again.</source>
      <translation type="unfinished">Pas du critique dans les premières itérations et une fois sur tant, au lieu de k, pour que D soit de nouveau en avance.</translation>
    </message>
    <message>
      <source>Critic's difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Critic's estimate of the Wasserstein distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl++</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+-</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+E</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+F</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+H</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+I</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+K</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+L</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+O</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+P</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+PgDown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+PgUp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Q</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+R</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+S</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+E</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+O</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+S</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+U</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+V</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Shift+Z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+U</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+V</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Wheel</source>
      <translation type="unfinished">Ctrl+Molette</translation>
    </message>
    <message>
      <source>Ctrl+Y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cure: R1</source>
      <translation type="unfinished">Remède : R1</translation>
    </message>
    <message>
      <source>Cure: minibatch deviation</source>
      <translation type="unfinished">Remède : écart du mini-lot</translation>
    </message>
    <message>
      <source>Cure: packing</source>
      <translation type="unfinished">Remède : paquets</translation>
    </message>
    <message>
      <source>Cure: pairing with R1 + R2</source>
      <translation type="unfinished">Remède : paires avec R1 + R2</translation>
    </message>
    <message>
      <source>Cure: unrolling</source>
      <translation type="unfinished">Remède : dérouler</translation>
    </message>
    <message>
      <source>Curve by formula</source>
      <translation type="unfinished">Courbe par formule</translation>
    </message>
    <message>
      <source>Curve by formula …</source>
      <translation type="unfinished">Courbe par formule …</translation>
    </message>
    <message>
      <source>Curves and metrics</source>
      <translation type="unfinished">Courbes et mesures</translation>
    </message>
    <message>
      <source>Cut, at the {side}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D (the key) takes one step of D alone, G one of G. Each press is 3 steps of D and one of G.</source>
      <translation type="unfinished">D (la touche) fait un pas de D seul, G un de G. Chaque pression est 3 pas de D et un de G.</translation>
    </message>
    <message>
      <source>D = ½</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D against a frozen G</source>
      <translation type="unfinished">D contre un G gelé</translation>
    </message>
    <message>
      <source>D against p and q</source>
      <translation type="unfinished">D contre p et q</translation>
    </message>
    <message>
      <source>D ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D aims at 0 and 1, G at 1: it rests near the non-saturating one's place.</source>
      <translation type="unfinished">D vise 0 et 1, G vise 1 : il s'arrête près de la place de la non saturante.</translation>
    </message>
    <message>
      <source>D alone</source>
      <translation type="unfinished">D seul</translation>
    </message>
    <message>
      <source>D and densities on a grid</source>
      <translation type="unfinished">D et densités sur une grille</translation>
    </message>
    <message>
      <source>D and the optimal D</source>
      <translation type="unfinished">D et le D optimal</translation>
    </message>
    <message>
      <source>D as a field from orange (fake) to blue (real), with data and generated points, and what moves them.</source>
      <translation type="unfinished">D en champ de l'orange (faux) au bleu (réel), avec les données et les points générés, et ce qui les déplace.</translation>
    </message>
    <message>
      <source>D as in the minimax game; G minimises −E log D(G(z)).

The slope in the score is −(1 − D): G learns most where D is sure that it is wrong. What everyone trains with.
Goodfellow et al. 2014, section 3.</source>
      <translation type="unfinished">D comme dans le jeu minimax ; G minimise −E log D(G(z)).

La pente dans la note est −(1 − D) : G apprend le plus où D est sûr qu'il a tort. Ce avec quoi tout le monde entraîne.
Goodfellow et al. 2014, section 3.</translation>
    </message>
    <message>
      <source>D behind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D beside a critic, G frozen</source>
      <translation type="unfinished">D à côté d'un critique, G gelé</translation>
    </message>
    <message>
      <source>D can hardly tell G from the {points:,} training points ({means}); from fresh data the JSD is {jsd}.</source>
      <translation type="unfinished">D distingue à peine G des {points:,} points d'entraînement ({means}) ; de données fraîches la JSD est {jsd}.</translation>
    </message>
    <message>
      <source>D can hardly tell the two ({means}), but they differ: the JSD is {jsd}, chance gives up to {chance}.</source>
      <translation type="unfinished">D distingue à peine les deux ({means}), mais elles diffèrent : la JSD est {jsd}, le hasard donne jusqu'à {chance}.</translation>
    </message>
    <message>
      <source>D can hardly tell the two ({means}).</source>
      <translation type="unfinished">D distingue à peine les deux ({means}).</translation>
    </message>
    <message>
      <source>D can hardly tell the two ({means}); the JSD is {jsd}.</source>
      <translation type="unfinished">D distingue à peine les deux ({means}) ; la JSD est {jsd}.</translation>
    </message>
    <message>
      <source>D cannot tell</source>
      <translation type="unfinished">D ne sait pas</translation>
    </message>
    <message>
      <source>D compares pairs and pays for steep slopes at real and generated points.</source>
      <translation type="unfinished">D compare des paires et paie pour ses pentes aux points réels et générés.</translation>
    </message>
    <message>
      <source>D dead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D field</source>
      <translation type="unfinished">Champ de D</translation>
    </message>
    <message>
      <source>D first, then G</source>
      <translation type="unfinished">D d'abord, puis G</translation>
    </message>
    <message>
      <source>D has learnt nothing and never will: G climbs a slope that means nothing.</source>
      <translation type="unfinished">D n'a rien appris et n'apprendra rien : G grimpe une pente qui ne veut rien dire.</translation>
    </message>
    <message>
      <source>D is 0 over one bump and 1 over the other, and flat on both. The JSD is log 2 and has no slope.</source>
      <translation type="unfinished">D est 0 sur une bosse et 1 sur l'autre, et plat sur les deux. La JSD est log 2 et n'a pas de pente.</translation>
    </message>
    <message>
      <source>D is ahead: {means}; G takes no steps.</source>
      <translation type="unfinished">D est en avance : {means} ; G ne fait aucun pas.</translation>
    </message>
    <message>
      <source>D is ahead: {means}; G's gradient is {norm}.</source>
      <translation type="unfinished">D est en avance : {means} ; le gradient de G est {norm}.</translation>
    </message>
    <message>
      <source>D is also told how far the points of its batch lie apart (minibatch standard deviation), and so sees that they lack variety.</source>
      <translation type="unfinished">D apprend aussi à quel point les points de son lot sont éloignés (écart type du mini-lot), et voit ainsi qu'ils manquent de variété.</translation>
    </message>
    <message>
      <source>D is behind: it takes generated points for real ones ({means}). {help}</source>
      <translation type="unfinished">D est en retard : il prend des points générés pour des réels ({means}). {help}</translation>
    </message>
    <message>
      <source>D is behind: the JSD is {jsd}, D sees nothing of it. {help}</source>
      <translation type="unfinished">D est en retard : la JSD est {jsd}, D n'en voit rien. {help}</translation>
    </message>
    <message>
      <source>D is behind: the JSD is {jsd}, D sees {seen} of it. {help}</source>
      <translation type="unfinished">D est en retard : la JSD est {jsd}, D en voit {seen}. {help}</translation>
    </message>
    <message>
      <source>D is far ahead and G's gradient has vanished: {norm}, {fall} times less than it was. D(fake) is {fake} on average.</source>
      <translation type="unfinished">D est loin devant et le gradient de G a disparu : {norm}, {fall} fois moins qu'avant. D(faux) est {fake} en moyenne.</translation>
    </message>
    <message>
      <source>D is far ahead and G's gradient has vanished: {norm}. D(fake) is {fake} on average.</source>
      <translation type="unfinished">D est loin devant et le gradient de G a disparu : {norm}. D(faux) est {fake} en moyenne.</translation>
    </message>
    <message>
      <source>D is not fed points one by one here, so no unit is a picture over the data.</source>
      <translation type="unfinished">Ici D ne reçoit pas les points un à un, aucune unité n'est donc une image sur les données.</translation>
    </message>
    <message>
      <source>D is perfect, and G stands still. The form at the left has what is needed.</source>
      <translation type="unfinished">D est parfait, et G immobile. Le formulaire à gauche a ce qu'il faut.</translation>
    </message>
    <message>
      <source>D is perfect: its estimate is {jsd:.4f}, just below log 2. The saturating gradient is {dying}, the other {other}.</source>
      <translation type="unfinished">D est parfait : son estimation est {jsd:.4f}, juste sous log 2. Le gradient saturant est {dying}, l'autre {other}.</translation>
    </message>
    <message>
      <source>D is sure: fake</source>
      <translation type="unfinished">D est sûr : faux</translation>
    </message>
    <message>
      <source>D judges four points at once, and so sees that they lack variety.</source>
      <translation type="unfinished">D juge quatre points à la fois, et voit ainsi qu'ils manquent de variété.</translation>
    </message>
    <message>
      <source>D judges this many points of one source at once (PacGAN), and so sees that they lack variety.</source>
      <translation type="unfinished">D juge autant de points d'une source à la fois (PacGAN), et voit ainsi qu'ils manquent de variété.</translation>
    </message>
    <message>
      <source>D judges {pac} points at once; use a multiple of that, such as {near}</source>
      <translation type="unfinished">D juge {pac} points à la fois ; utilisez un multiple, comme {near}</translation>
    </message>
    <message>
      <source>D learns to tell blue from orange. G learns to make points that D takes for real. Neither sees the other's aim:

$$\min_G \max_D \; \mathbb{E}_x \log D(x) + \mathbb{E}_z \log (1 - D(G(z)))$$

G never sees the data. All it ever learns comes through D.</source>
      <translation type="unfinished">D apprend à distinguer le bleu de l'orange. G apprend à faire des points que D prend pour réels. Aucun ne voit le but de l'autre :

$$\min_G \max_D \; \mathbb{E}_x \log D(x) + \mathbb{E}_z \log (1 - D(G(z)))$$

G ne voit jamais les données. Tout ce qu'il apprend passe par D.</translation>
    </message>
    <message>
      <source>D learns: its estimate of the JSD is {jsd} and climbs to log 2 = 0.693.</source>
      <translation type="unfinished">D apprend : son estimation de la JSD est {jsd} et monte vers log 2 = 0.693.</translation>
    </message>
    <message>
      <source>D minimises</source>
      <translation type="unfinished">D minimise</translation>
    </message>
    <message>
      <source>D minimises ({k} steps)</source>
      <translation type="unfinished">D minimise ({k} pas)</translation>
    </message>
    <message>
      <source>D minimises E [v(G(z))²/4 + v(G(z))] − E v(x): Pearson's χ² = ∫ (p − q)²/q, for f(u) = (u − 1)².

The optimal v is 2(p/q − 1), so D = (2 + v)/(4 + v) is drawn. A score below −2 is no density ratio: it is drawn as
D = 0, and the paper's loss of G then points the wrong way.
Nowozin, Cseke and Tomioka 2016, tables 1 and 2.</source>
      <translation type="unfinished">D minimise E [v(G(z))²/4 + v(G(z))] − E v(x) : le χ² de Pearson = ∫ (p − q)²/q, pour f(u) = (u − 1)².

Le v optimal est 2(p/q − 1), D = (2 + v)/(4 + v) est donc dessiné. Une note sous −2 n'est pas un rapport de densités : elle
est dessinée comme D = 0, et la perte de G de l'article pointe alors du mauvais côté.
Nowozin, Cseke et Tomioka 2016, tableaux 1 et 2.</translation>
    </message>
    <message>
      <source>D minimises E exp(v(G(z)) − 1) − E v(x): KL(P‖Q) = ∫ p log(p/q), for f(u) = u log u.

Q pays dearly for having no mass where P has some, so G rather covers too much. D = σ(v − 1) is drawn, since the
best v is 1 + log p/q.
Nowozin, Cseke and Tomioka 2016, tables 1 and 2.</source>
      <translation type="unfinished">D minimise E exp(v(G(z)) − 1) − E v(x) : KL(P‖Q) = ∫ p log(p/q), pour f(u) = u log u.

Q paie cher de n'avoir pas de masse où P en a, G couvre donc plutôt trop. D = σ(v − 1) est dessiné, car le meilleur v
est 1 + log p/q.
Nowozin, Cseke et Tomioka 2016, tableaux 1 et 2.</translation>
    </message>
    <message>
      <source>D minimises E exp(−v(x)) + E exp(v(G(z))) − 2: squared Hellinger ∫ (√p − √q)², for f(u) = (√u − 1)².

Both distributions count alike and the distance is at most 2, but D pays exponentially for either kind of mistake. D
= σ(2v) is drawn, since the optimal v is ½ log p/q. Nowozin, Cseke and Tomioka 2016, tables 1 and 2.</source>
      <translation type="unfinished">D minimise E exp(−v(x)) + E exp(v(G(z))) − 2 : Hellinger au carré ∫ (√p − √q)², pour f(u) = (√u − 1)².

Les deux distributions comptent autant et la distance est d'au plus 2, mais D paie exponentiellement pour chaque sorte d'erreur. D
= σ(2v) est dessiné, car le v optimal est ½ log p/q. Nowozin, Cseke et Tomioka 2016, tableaux 1 et 2.</translation>
    </message>
    <message>
      <source>D minimises E exp(−v(x)) + E v(G(z)) − 1: KL(Q‖P) = ∫ q log(q/p), for f(u) = −log u.

Q pays dearly for having mass where P has none, so G rather keeps to some of the modes. D = σ(v) is drawn, since the
best v is log p/q.
Nowozin, Cseke and Tomioka 2016, tables 1 and 2.</source>
      <translation type="unfinished">D minimise E exp(−v(x)) + E v(G(z)) − 1 : KL(Q‖P) = ∫ q log(q/p), pour f(u) = −log u.

Q paie cher d'avoir de la masse où P n'en a pas, G s'en tient donc plutôt à quelques modes. D = σ(v) est dessiné, car le
meilleur v est log p/q.
Nowozin, Cseke et Tomioka 2016, tableaux 1 et 2.</translation>
    </message>
    <message>
      <source>D minimises E max(0, 1 − f(x)) + E max(0, 1 + f(G(z))), G minimises −E f(G(z)).

D learns only from points that it does not yet place beyond the margin, like a support vector machine: at its
optimum it says no more than which density is larger, sign(p − q), and its loss tells the total variation. Lim and
Ye 2017, "Geometric GAN"; Miyato et al. 2018, equations 16 and 17.</source>
      <translation type="unfinished">D minimise E max(0, 1 − f(x)) + E max(0, 1 + f(G(z))), G minimise −E f(G(z)).

D n'apprend que des points qu'il ne place pas encore au-delà de la marge, comme une machine à vecteurs de support : à son
optimum il ne dit que quelle densité est la plus grande, sign(p − q), et sa perte donne la variation totale. Lim et
Ye 2017, « Geometric GAN » ; Miyato et al. 2018, équations 16 et 17.</translation>
    </message>
    <message>
      <source>D minimises ½ E (f(x) − b)² + ½ E (f(G(z)) − a)², G minimises ½ E (f(G(z)) − c)².

A score far on the right side costs as much as one on the wrong side, so G keeps a slope that a sure D would not
give: the raw score of the optimal D is (b p + a q)/(p + q). With b − c = 1 and b − a = 2 G minimises the Pearson χ²
of p + q to 2q.
Mao et al. 2017, equations 2, 8 and 9.</source>
      <translation type="unfinished">D minimise ½ E (f(x) − b)² + ½ E (f(G(z)) − a)², G minimise ½ E (f(G(z)) − c)².

Une note loin du bon côté coûte autant qu'une du mauvais, G garde donc une pente qu'un D sûr ne donnerait pas : la note
brute du D optimal est (b p + a q)/(p + q). Avec b − c = 1 et b − a = 2, G minimise le χ² de Pearson de p + q à 2q.
Mao et al. 2017, équations 2, 8 et 9.</translation>
    </message>
    <message>
      <source>D minimises −E log 2D(x) − E log 2(1 − D(G(z))): twice the JSD, for f(u) = u log u − (u + 1) log((1 + u)/2).

The original game but for a constant, so that D's least loss is the divergence itself: the paper's loss of G is the
saturating one, the heuristic the non-saturating one. D = σ(v).
Nowozin, Cseke and Tomioka 2016, tables 1 and 2.</source>
      <translation type="unfinished">D minimise −E log 2D(x) − E log 2(1 − D(G(z))) : deux fois la JSD, pour f(u) = u log u − (u + 1) log((1 + u)/2).

Le jeu original à une constante près, si bien que la moindre perte de D est la divergence elle-même : la perte de G de
l'article est la saturante, l'heuristique la non saturante. D = σ(v).
Nowozin, Cseke et Tomioka 2016, tableaux 1 et 2.</translation>
    </message>
    <message>
      <source>D minimises −E log σ(s(x) − s(G(z))), G minimises −E log σ(s(G(z)) − s(x)).

D only says which of two points is the more real, so G cannot win by hiding in one place from which D then has to
drive it away: no real point is left without a partner to beat. The scores are known up to a constant: at D's
optimum s = log p/q + c. Flipped labels exchange the two of a pair, after which pairs are no longer independent
draws; D's optimum then follows from p (E σ(s − s(y)) − 1 + ε) + q (E σ(s − s(x)) − ε) = 0 at every point. With R1
and R2 what R3GAN is trained with. Jolicoeur-Martineau 2019; Huang et al. 2024 ("The GAN is dead; long live the
GAN!"), equation 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D minus the optimal D: blue where D is too high, orange too low.</source>
      <translation type="unfinished">D moins le D optimal : bleu où D est trop haut, orange trop bas.</translation>
    </message>
    <message>
      <source>D now sees a small sample and not a point, so a collapsed sample looks fake however good each point is.</source>
      <translation type="unfinished">D voit maintenant un petit échantillon et non un point, un échantillon effondré paraît donc faux, si bon que soit chaque point.</translation>
    </message>
    <message>
      <source>D only compares a real point with a generated one.</source>
      <translation type="unfinished">D compare seulement un point réel à un généré.</translation>
    </message>
    <message>
      <source>D overfits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D overfits the {points:,} training points: its estimate of the divergence is {learnt} on them on average, but {fresh} on fresh points.</source>
      <translation type="unfinished">D surapprend les {points:,} points d'entraînement : son estimation de la divergence est {learnt} sur eux en moyenne, mais {fresh} sur des points frais.</translation>
    </message>
    <message>
      <source>D pays for nothing but its own loss.</source>
      <translation type="unfinished">D ne paie que sa propre perte.</translation>
    </message>
    <message>
      <source>D says</source>
      <translation type="unfinished">D dit</translation>
    </message>
    <message>
      <source>D says the same everywhere, G gets no gradient.</source>
      <translation type="unfinished">D dit la même chose partout, G ne reçoit pas de gradient.</translation>
    </message>
    <message>
      <source>D says the same everywhere, G gets no gradient. Lower D's learning rate of {rate:g}, then reset.</source>
      <translation type="unfinished">D dit la même chose partout, G ne reçoit pas de gradient. Baisser le taux d'apprentissage de D, {rate:g}, puis redémarrer.</translation>
    </message>
    <message>
      <source>D says the same of all points, G gets no gradient.</source>
      <translation type="unfinished">D dit la même chose de tous les points, G ne reçoit pas de gradient.</translation>
    </message>
    <message>
      <source>D says the same of all points, G gets no gradient. Lower D's learning rate of {rate:g}, then reset.</source>
      <translation type="unfinished">D dit la même chose de tous les points, G ne reçoit pas de gradient. Baisser le taux d'apprentissage de D, {rate:g}, puis redémarrer.</translation>
    </message>
    <message>
      <source>D says {d:.3f}: every cost has a slope, and G learns from this point.</source>
      <translation type="unfinished">D dit {d:.3f} : chaque coût a une pente, et G apprend de ce point.</translation>
    </message>
    <message>
      <source>D says {d:.3f}: every slope is dead, and G learns nothing from this point.</source>
      <translation type="unfinished">D dit {d:.3f} : chaque pente est morte, et G n'apprend rien de ce point.</translation>
    </message>
    <message>
      <source>D says {d:.3f}: the slope of {dead} is dead, that of {alive} is {slope}.</source>
      <translation type="unfinished">D dit {d:.3f} : la pente de {dead} est morte, celle de {alive} est {slope}.</translation>
    </message>
    <message>
      <source>D says “more real” towards the blue bump, and that slope is what G climbs, until the two can hardly be told apart.</source>
      <translation type="unfinished">D dit « plus réel » vers la bosse bleue, et c'est cette pente que G grimpe, jusqu'à ce qu'on les distingue à peine.</translation>
    </message>
    <message>
      <source>D scores</source>
      <translation type="unfinished">D note</translation>
    </message>
    <message>
      <source>D scores both kinds: {f}(x) = {real} and {f}(G(z)) = {fake} on average.</source>
      <translation type="unfinished">D note les deux sortes : {f}(x) = {real} et {f}(G(z)) = {fake} en moyenne.</translation>
    </message>
    <message>
      <source>D scores them, and does not learn in this turn: {f}(G(z)) = {fake} on average.</source>
      <translation type="unfinished">D les note, sans apprendre pendant ce tour : {f}(G(z)) = {fake} en moyenne.</translation>
    </message>
    <message>
      <source>D starts as a flat line. What will it look like?</source>
      <translation type="unfinished">D commence en ligne plate. Comment sera-t-il ?</translation>
    </message>
    <message>
      <source>D steps against its gradient: no weight moves by more than {largest}.</source>
      <translation type="unfinished">D fait un pas contre son gradient : aucun poids ne bouge de plus de {largest}.</translation>
    </message>
    <message>
      <source>D takes no step then, which freezes it: G plays against D as it is</source>
      <translation type="unfinished">D ne fait alors aucun pas, ce qui le gèle : G joue contre D tel qu'il est</translation>
    </message>
    <message>
      <source>D takes no steps, and with a frozen G nobody learns; set critic steps to 1 first</source>
      <translation type="unfinished">D ne fait aucun pas, et avec un G gelé personne n'apprend ; mettez d'abord les pas du critique à 1</translation>
    </message>
    <message>
      <source>D too strong</source>
      <translation type="unfinished">D trop fort</translation>
    </message>
    <message>
      <source>D too strong, D too weak</source>
      <translation type="unfinished">D trop fort, D trop faible</translation>
    </message>
    <message>
      <source>D undecided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D wins more slowly, but wins</source>
      <translation type="unfinished">D gagne plus lentement, mais gagne</translation>
    </message>
    <message>
      <source>D − D*</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D's accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D's calibration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D's estimate of its own divergence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D's loss is $2 \log 2 - 2\, JSD$ at best. Here that is 0: D is perfect, its bound on the JSD touches $\log 2$, and its curve
is flat where G's points are.</source>
      <translation type="unfinished">La perte de D est au mieux $2 \log 2 - 2\, JSD$. Ici c'est 0 : D est parfait, sa borne sur la JSD touche $\log 2$, et sa courbe est plate où sont les points de G.</translation>
    </message>
    <message>
      <source>D's lower bound on the JSD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D's score aims at 1 and 0, and being too right costs as well.</source>
      <translation type="unfinished">La note de D vise 1 et 0, et avoir trop raison coûte aussi.</translation>
    </message>
    <message>
      <source>D(G(z))</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D(x)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D*</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D* = p/(p + q)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D* = {best:.3f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D* = ½ everywhere, and −log ½ − log ½ = 2 log 2. A high loss of D is what one wants to see at the end.</source>
      <translation type="unfinished">D* = ½ partout, et −log ½ − log ½ = 2 log 2. Une perte élevée de D est ce qu'on veut voir à la fin.</translation>
    </message>
    <message>
      <source>D*(x), and your own D</source>
      <translation type="unfinished">D*(x), et votre propre D</translation>
    </message>
    <message>
      <source>D, its optimum and its slope on a grid of the data space, and the densities of P_data and P_G.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D, the probability of being real</source>
      <translation type="unfinished">D, la probabilité d'être réel</translation>
    </message>
    <message>
      <source>DG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DRAGAN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D^*(x)=\frac{p(x)}{p(x)+q(x)}=\frac{</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished">Sombre</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation type="unfinished">Thème sombre</translation>
    </message>
    <message>
      <source>Daskalakis 2018. No price on anything, only another step.</source>
      <translation type="unfinished">Daskalakis 2018. Aucun prix sur rien, seulement un autre pas.</translation>
    </message>
    <message>
      <source>Daskalakis, bilinear, limit cycle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Daskalakis, optimistic mirror descent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished">Données</translation>
    </message>
    <message>
      <source>Data P</source>
      <translation type="unfinished">Données P</translation>
    </message>
    <message>
      <source>Data and generated points with D’s instance noise on them, as D is trained on them.</source>
      <translation type="unfinished">Données et points générés avec le bruit d'instance de D, tels que D s'y entraîne.</translation>
    </message>
    <message>
      <source>Data are the point 0, G is a point, D a slope: at once, they spiral outwards.</source>
      <translation type="unfinished">Les données sont le point 0, G un point, D une pente : ensemble, ils s'éloignent en spirale.</translation>
    </message>
    <message>
      <source>Data are the point 0, G is a point, D a slope: in turn, they circle for ever.</source>
      <translation type="unfinished">Les données sont le point 0, G un point, D une pente : à tour de rôle, ils tournent sans fin.</translation>
    </message>
    <message>
      <source>Data of another dimension: the run began anew. Ctrl+Z takes it back.</source>
      <translation type="unfinished">Données d'une autre dimension : l'exécution a recommencé. Ctrl+Z l'annule.</translation>
    </message>
    <message>
      <source>Data of two bumps, but a G that can only be one Gaussian: it finds a place.</source>
      <translation type="unfinished">Des données à deux bosses, mais un G qui ne peut être qu'une gaussienne : il trouve une place.</translation>
    </message>
    <message>
      <source>Data where G has no mass would cost without end, so nothing may be left out. The mass wasted between the bumps costs little.</source>
      <translation type="unfinished">Des données où G n'a pas de masse coûteraient sans fin, rien ne peut donc être oublié. La masse gaspillée entre les bosses coûte peu.</translation>
    </message>
    <message>
      <source>Data with eight separate bumps in the plane. The colours behind the points are D: orange where it says fake, blue where it
says real. The noise on D's input, which fades slowly, is a trick that has a lesson of its own.</source>
      <translation type="unfinished">Des données à huit bosses séparées dans le plan. Les couleurs derrière les points sont D : orange où il dit faux, bleu où il dit réel. Le bruit sur l'entrée de D, qui s'éteint lentement, est une astuce qui a sa propre leçon.</translation>
    </message>
    <message>
      <source>Data …</source>
      <translation type="unfinished">Données …</translation>
    </message>
    <message>
      <source>Data, noise and a generator</source>
      <translation type="unfinished">Données, bruit et un générateur</translation>
    </message>
    <message>
      <source>Decimals</source>
      <translation type="unfinished">Décimales</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation type="unfinished">Décision</translation>
    </message>
    <message>
      <source>Degrees of freedom</source>
      <translation type="unfinished">Degrés de liberté</translation>
    </message>
    <message>
      <source>Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete it</source>
      <translation type="unfinished">La supprimer</translation>
    </message>
    <message>
      <source>Deleted {file}</source>
      <translation type="unfinished">{file} supprimé</translation>
    </message>
    <message>
      <source>Densities</source>
      <translation type="unfinished">Densités</translation>
    </message>
    <message>
      <source>Density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Density and coverage</source>
      <translation type="unfinished">Densité et couverture</translation>
    </message>
    <message>
      <source>Density: a Gaussian kernel of width h = {width:g}.</source>
      <translation type="unfinished">Densité : un noyau gaussien de largeur h = {width:g}.</translation>
    </message>
    <message>
      <source>Density: how densely the data lie where G puts its points. Coverage: the share of the data that G has found.

Density is 1 on average for real points, more in the middle of the modes and 0 between them. A real point is found
where a generated one is nearer than its fifth nearest real neighbour. The bands are what two real samples read,
each in its line's colour.</source>
      <translation type="unfinished">Densité : à quel point les données sont denses où G met ses points. Couverture : la part des données que G a trouvée.

La densité vaut 1 en moyenne pour des points réels, plus au milieu des modes et 0 entre eux. Un point réel est trouvé où un
généré est plus proche que son cinquième voisin réel. Les bandes sont ce que donnent deux vrais échantillons, chacune de la
couleur de sa ligne.</translation>
    </message>
    <message>
      <source>Depth of the network; 0 makes it linear.</source>
      <translation type="unfinished">Profondeur du réseau ; 0 le rend linéaire.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation type="unfinished">Périphérique</translation>
    </message>
    <message>
      <source>Differentiate a·log D + b·log(1 − D) at one x: D = a / (a + b). Two lines on the board.</source>
      <translation type="unfinished">Dérivez a·log D + b·log(1 − D) en un x : D = a / (a + b). Deux lignes au tableau.</translation>
    </message>
    <message>
      <source>Dirac-GAN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dirac-GAN with R1, at once</source>
      <translation type="unfinished">Dirac-GAN avec R1, en même temps</translation>
    </message>
    <message>
      <source>Dirac-GAN with R1, in turn</source>
      <translation type="unfinished">Dirac-GAN avec R1, à tour de rôle</translation>
    </message>
    <message>
      <source>Dirac-GAN, at once</source>
      <translation type="unfinished">Dirac-GAN, en même temps</translation>
    </message>
    <message>
      <source>Dirac-GAN, in turn</source>
      <translation type="unfinished">Dirac-GAN, à tour de rôle</translation>
    </message>
    <message>
      <source>Discriminator</source>
      <translation type="unfinished">Discriminateur</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation type="unfinished">Distance</translation>
    </message>
    <message>
      <source>Distance from (0, 0) over the steps</source>
      <translation type="unfinished">Distance de (0, 0) selon les pas</translation>
    </message>
    <message>
      <source>Distances</source>
      <translation type="unfinished">Distances</translation>
    </message>
    <message>
      <source>Dive into Deep Learning's toy: a linear G of six numbers, batches of eight.</source>
      <translation type="unfinished">Le jouet de Dive into Deep Learning : un G linéaire de six nombres, des lots de huit.</translation>
    </message>
    <message>
      <source>Diverged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diverged at iteration {iteration:,}.</source>
      <translation type="unfinished">Divergence à l'itération {iteration:,}.</translation>
    </message>
    <message>
      <source>Diverged at iteration {iteration:,}: a loss or gradient is no longer a finite number, so the run was paused. Settings and curves were kept. {help}</source>
      <translation type="unfinished">Divergence à l'itération {iteration:,} : une perte ou un gradient n'est plus un nombre fini, l'exécution a donc été mise en pause. Réglages et courbes ont été gardés. {help}</translation>
    </message>
    <message>
      <source>Diverged at iteration {iteration:,}: a loss or gradient is no longer a finite number. {help}</source>
      <translation type="unfinished">Divergence à l'itération {iteration:,} : une perte ou un gradient n'est plus un nombre fini. {help}</translation>
    </message>
    <message>
      <source>Diverged: a loss or gradient is no longer a finite number.</source>
      <translation type="unfinished">Divergence : une perte ou un gradient n'est plus un nombre fini.</translation>
    </message>
    <message>
      <source>Divergence over the offset of Q</source>
      <translation type="unfinished">Divergence selon le décalage de Q</translation>
    </message>
    <message>
      <source>Divergences</source>
      <translation type="unfinished">Divergences</translation>
    </message>
    <message>
      <source>Divergences over the offset</source>
      <translation type="unfinished">Divergences selon le décalage</translation>
    </message>
    <message>
      <source>Diverging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diverging: {loss} grows without end; its size was {early} before and is {now} now.</source>
      <translation type="unfinished">En train de diverger : {loss} croît sans fin ; sa grandeur était {early} et vaut maintenant {now}.</translation>
    </message>
    <message>
      <source>Divides every weight matrix of D by its largest singular value, so that no layer stretches.</source>
      <translation type="unfinished">Divise chaque matrice de poids de D par sa plus grande valeur singulière, pour qu'aucune couche n'étire.</translation>
    </message>
    <message>
      <source>Do it</source>
      <translation type="unfinished">Exécuter</translation>
    </message>
    <message>
      <source>Does G rest in the same place?</source>
      <translation type="unfinished">G s'arrête-t-il au même endroit ?</translation>
    </message>
    <message>
      <source>Does a critic trained towards its optimum hurt G, as a D did?</source>
      <translation type="unfinished">Un critique entraîné vers son optimum nuit-il à G, comme un D le faisait ?</translation>
    </message>
    <message>
      <source>Does looking a little ahead end the circling?</source>
      <translation type="unfinished">Regarder un peu en avant met-il fin aux tours ?</translation>
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished">Terminé</translation>
    </message>
    <message>
      <source>Done again, for which the run had to begin anew</source>
      <translation type="unfinished">Rétabli, l'exécution a dû recommencer</translation>
    </message>
    <message>
      <source>Dots per inch</source>
      <translation type="unfinished">Points par pouce</translation>
    </message>
    <message>
      <source>Double moons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double moons, as in the practical</source>
      <translation type="unfinished">Double moons, comme en travaux pratiques</translation>
    </message>
    <message>
      <source>Double moons, but D only ever sees the same twenty points.</source>
      <translation type="unfinished">Double moons, mais D ne voit jamais que les mêmes vingt points.</translation>
    </message>
    <message>
      <source>Double-click</source>
      <translation type="unfinished">Double-clic</translation>
    </message>
    <message>
      <source>Double-click to show it large, right-click for more.</source>
      <translation type="unfinished">Double-clic pour l'agrandir, clic droit pour d'autres choix.</translation>
    </message>
    <message>
      <source>Drag</source>
      <translation type="unfinished">Tirer</translation>
    </message>
    <message>
      <source>Drag across the stage to draw; with the keyboard, move the pen’s ring.</source>
      <translation type="unfinished">Tirez sur la scène pour dessiner ; au clavier, déplacez l'anneau du stylo.</translation>
    </message>
    <message>
      <source>Drag it to and fro afterwards. W₁ follows the hand, the JSD does not move: no slope, so nothing that G could follow.</source>
      <translation type="unfinished">Tirez ensuite d'avant en arrière. W₁ suit la main, la JSD ne bouge pas : pas de pente, donc rien que G puisse suivre.</translation>
    </message>
    <message>
      <source>Drag the mean of the data to 4.</source>
      <translation type="unfinished">Tirer la moyenne des données à 4.</translation>
    </message>
    <message>
      <source>Drag the rings, or reach one with Tab and press the arrow keys.</source>
      <translation type="unfinished">Tirez les anneaux, ou atteignez-en un avec Tab et pressez les flèches.</translation>
    </message>
    <message>
      <source>Drag the tops of the piles: the best plan between them costs W₁ = {cost:.3f}.</source>
      <translation type="unfinished">Tirez le haut des tas : le meilleur plan entre eux coûte W₁ = {cost:.3f}.</translation>
    </message>
    <message>
      <source>Drag to look back; Shift and drag to choose a range that is played again and again</source>
      <translation type="unfinished">Tirer pour revenir en arrière ; Shift et tirer pour choisir un intervalle lu en boucle</translation>
    </message>
    <message>
      <source>Draw it with the mouse, or with the ring and the arrow keys.</source>
      <translation type="unfinished">Dessinez-le à la souris, ou avec l'anneau et les flèches.</translation>
    </message>
    <message>
      <source>Draw on the stage</source>
      <translation type="unfinished">Dessiner sur la scène</translation>
    </message>
    <message>
      <source>Draw on the stage, or lay the pen down (Ctrl+P)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw on the stage; Ctrl+P lays the pen down, Backspace wipes</source>
      <translation type="unfinished">Dessiner sur la scène ; Ctrl+P pose le stylo, Backspace efface</translation>
    </message>
    <message>
      <source>Drawing tools</source>
      <translation type="unfinished">Outils de dessin</translation>
    </message>
    <message>
      <source>Drawn</source>
      <translation type="unfinished">Dessinées</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation type="unfinished">Dupliquer</translation>
    </message>
    <message>
      <source>D’s accuracy</source>
      <translation type="unfinished">Justesse de D</translation>
    </message>
    <message>
      <source>D’s best answer</source>
      <translation type="unfinished">meilleure réponse de D</translation>
    </message>
    <message>
      <source>D’s estimate</source>
      <translation type="unfinished">Estimation de D</translation>
    </message>
    <message>
      <source>D’s estimate of the JSD, and its accuracy</source>
      <translation type="unfinished">L'estimation de la JSD par D, et sa justesse</translation>
    </message>
    <message>
      <source>D’s lean ψ to the right mode</source>
      <translation type="unfinished">Penchant ψ de D vers le mode droit</translation>
    </message>
    <message>
      <source>D’s learning rate.</source>
      <translation type="unfinished">Le taux d'apprentissage de D.</translation>
    </message>
    <message>
      <source>D’s loss tells (now {number}):
{divergence}</source>
      <translation type="unfinished">La perte de D dit (maintenant {number}) :
{divergence}</translation>
    </message>
    <message>
      <source>D’s loss tells:
{divergence}</source>
      <translation type="unfinished">La perte de D dit :
{divergence}</translation>
    </message>
    <message>
      <source>D’s raw score</source>
      <translation type="unfinished">Note brute de D</translation>
    </message>
    <message>
      <source>D’s raw score f</source>
      <translation type="unfinished">note brute f de D</translation>
    </message>
    <message>
      <source>D’s score f</source>
      <translation type="unfinished">note f de D</translation>
    </message>
    <message>
      <source>D’s slope ψ over G’s place θ</source>
      <translation type="unfinished">Pente ψ de D selon la place θ de G</translation>
    </message>
    <message>
      <source>D’s step</source>
      <translation type="unfinished">Pas de D</translation>
    </message>
    <message>
      <source>D’s turn begins: {n} latents z are drawn.</source>
      <translation type="unfinished">Le tour de D commence : {n} latents z sont tirés.</translation>
    </message>
    <message>
      <source>D’s turn · {place} of {of}: {part}</source>
      <translation type="unfinished">Tour de D · {place} sur {of} : {part}</translation>
    </message>
    <message>
      <source>D’s turn, step {number} of {steps} · {place} of {of}: {part}</source>
      <translation type="unfinished">Tour de D, pas {number} sur {steps} · {place} sur {of} : {part}</translation>
    </message>
    <message>
      <source>E</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E f(x) − E f(G(z))</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ELU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each layer adds a bias; without them it maps 0 to 0.</source>
      <translation type="unfinished">Chaque couche ajoute un biais ; sans eux elle envoie 0 sur 0.</translation>
    </message>
    <message>
      <source>Each number of z lies within ± this many standard deviations.</source>
      <translation type="unfinished">Chaque nombre de z reste à ± autant d'écarts types.</translation>
    </message>
    <message>
      <source>Each player steps as if it knew the next gradient: the last one twice, less the one before,
$$w \leftarrow w - \eta\, (2 g_t - g_{t-1})$$</source>
      <translation type="unfinished">Chaque joueur fait son pas comme s'il connaissait le gradient suivant : deux fois le dernier, moins celui d'avant,
$$w \leftarrow w - \eta\, (2 g_t - g_{t-1})$$</translation>
    </message>
    <message>
      <source>Earth</source>
      <translation type="unfinished">Terre</translation>
    </message>
    <message>
      <source>Earth mover</source>
      <translation type="unfinished">Transport de terre</translation>
    </message>
    <message>
      <source>Earth that lies as P is moved until it lies as Q. A plan says what goes where, and costs mass times distance.

Move the blocks by hand, then watch the best plan. The potential beside it proves that no plan is cheaper.</source>
      <translation type="unfinished">De la terre posée comme P est déplacée jusqu'à être posée comme Q. Un plan dit ce qui va où, et coûte masse fois distance.

Déplacez les blocs à la main, puis regardez le meilleur plan. Le potentiel à côté prouve qu'aucun plan n'est moins cher.</translation>
    </message>
    <message>
      <source>Eigenvalues at (0, 0)</source>
      <translation type="unfinished">Valeurs propres en (0, 0)</translation>
    </message>
    <message>
      <source>Eigenvalues upon the border: it goes round for ever, and after {steps} steps is {end} away.</source>
      <translation type="unfinished">Valeurs propres sur le bord : il tourne sans fin, et après {steps} pas il est à {end}.</translation>
    </message>
    <message>
      <source>Eight Gaussians, all found</source>
      <translation type="unfinished">Huit gaussiennes, toutes trouvées</translation>
    </message>
    <message>
      <source>Eight narrow Gaussians on a circle. The latent $z$ has 16 numbers, more than enough to reach all of them.

D and G learn at equal rates, with the non-saturating loss
$$L_G = -\mathbb{E}_z \log D(G(z))$$</source>
      <translation type="unfinished">Huit gaussiennes étroites sur un cercle. Le latent $z$ a 16 nombres, plus qu'assez pour les atteindre toutes.

D et G apprennent aux mêmes taux, avec la perte non saturante
$$L_G = -\mathbb{E}_z \log D(G(z))$$</translation>
    </message>
    <message>
      <source>Eight narrow bumps, and G's points somewhere else: two thin sets that do not touch. D can be perfect, and what it says of the
space between is anybody's guess.

Instance noise adds $N(0, \sigma^2)$ to **every** point that D sees, real and generated:
$$D(x + \varepsilon), \quad D(G(z) + \varepsilon)$$
Here it is there, but gone after 30 iterations. Q shows what D sees.</source>
      <translation type="unfinished">Huit bosses étroites, et les points de G ailleurs : deux ensembles minces qui ne se touchent pas. D peut être parfait, et ce qu'il dit de l'espace entre eux, nul ne le sait.

Le bruit d'instance ajoute $N(0, \sigma^2)$ à **chaque** point que D voit, réel ou généré :
$$D(x + \varepsilon), \quad D(G(z) + \varepsilon)$$
Ici il est là, mais parti après 30 itérations. Q montre ce que D voit.</translation>
    </message>
    <message>
      <source>Eight sharp Gaussians</source>
      <translation type="unfinished">Huit gaussiennes fines</translation>
    </message>
    <message>
      <source>End</source>
      <translation type="unfinished">Fin</translation>
    </message>
    <message>
      <source>End the comparison</source>
      <translation type="unfinished">Terminer la comparaison</translation>
    </message>
    <message>
      <source>End the comparison (Esc): the run at the left goes on</source>
      <translation type="unfinished">Terminer la comparaison (Esc) : l'exécution de gauche continue</translation>
    </message>
    <message>
      <source>Endless data, or a fixed set of this many points, drawn once from the distribution.</source>
      <translation type="unfinished">Des données sans fin, ou un ensemble fixe d'autant de points, tirés une fois de la distribution.</translation>
    </message>
    <message>
      <source>Energy distance</source>
      <translation type="unfinished">Distance d'énergie</translation>
    </message>
    <message>
      <source>Enough</source>
      <translation type="unfinished">Assez</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eraser</source>
      <translation type="unfinished">Gomme</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ever wider, only more slowly</source>
      <translation type="unfinished">Toujours plus large, mais plus lentement</translation>
    </message>
    <message>
      <source>Every layer of D may stretch by 1 at most; G takes smaller steps.</source>
      <translation type="unfinished">Chaque couche de D peut étirer de 1 au plus ; G fait des pas plus petits.</translation>
    </message>
    <message>
      <source>Every pixel as it was drawn, for web pages; half as large as an animated PNG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every pixel as it was drawn, for web pages; large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every point can be told from its place, so D is sure of all of them: D* is a step. What G could learn from it is the next question.</source>
      <translation type="unfinished">Chaque point se reconnaît à sa place, D est donc sûr de tous : D* est une marche. Ce que G pourrait en apprendre est la question suivante.</translation>
    </message>
    <message>
      <source>Example</source>
      <translation type="unfinished">Exemple</translation>
    </message>
    <message>
      <source>Exponent</source>
      <translation type="unfinished">Exposant</translation>
    </message>
    <message>
      <source>Export Python script</source>
      <translation type="unfinished">Exporter un script Python</translation>
    </message>
    <message>
      <source>Export animation</source>
      <translation type="unfinished">Exporter une animation</translation>
    </message>
    <message>
      <source>Export data</source>
      <translation type="unfinished">Exporter des données</translation>
    </message>
    <message>
      <source>Export it elsewhere, or as another kind of file.</source>
      <translation type="unfinished">Exportez-le ailleurs, ou dans un autre format.</translation>
    </message>
    <message>
      <source>Export notebook</source>
      <translation type="unfinished">Exporter un notebook</translation>
    </message>
    <message>
      <source>Export picture</source>
      <translation type="unfinished">Exporter une image</translation>
    </message>
    <message>
      <source>Export this plot …</source>
      <translation type="unfinished">Exporter ce graphique …</translation>
    </message>
    <message>
      <source>Exported {path}</source>
      <translation type="unfinished">{path} exporté</translation>
    </message>
    <message>
      <source>Exported {path}, of iteration {iteration:,}</source>
      <translation type="unfinished">{path} exporté, de l'itération {iteration:,}</translation>
    </message>
    <message>
      <source>F</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F11</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Far apart</source>
      <translation type="unfinished">Très éloignées</translation>
    </message>
    <message>
      <source>Faster or slower</source>
      <translation type="unfinished">Plus vite ou plus lentement</translation>
    </message>
    <message>
      <source>Few modes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewer than all modes are held, by the strict count; one that diverged holds none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished">Fichier</translation>
    </message>
    <message>
      <source>File → Export → Notebook writes this very GAN in plain PyTorch for them to take home, with parts left out if you like.</source>
      <translation type="unfinished">Fichier → Exporter → Notebook écrit exactement ce GAN en simple PyTorch, à emporter, avec des parties laissées de côté si vous voulez.</translation>
    </message>
    <message>
      <source>Fill in the map, or stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a preset</source>
      <translation type="unfinished">Chercher un préréglage</translation>
    </message>
    <message>
      <source>Find a run</source>
      <translation type="unfinished">Chercher une exécution</translation>
    </message>
    <message>
      <source>Finds nearly all modes early, but stays soft.</source>
      <translation type="unfinished">Trouve tôt presque tous les modes, mais reste flou.</translation>
    </message>
    <message>
      <source>First coordinate</source>
      <translation type="unfinished">Première coordonnée</translation>
    </message>
    <message>
      <source>First cure: let D see several points</source>
      <translation type="unfinished">Premier remède : montrer plusieurs points à D</translation>
    </message>
    <message>
      <source>First decay</source>
      <translation type="unfinished">Première décroissance</translation>
    </message>
    <message>
      <source>First iteration</source>
      <translation type="unfinished">Première itération</translation>
    </message>
    <message>
      <source>First rows</source>
      <translation type="unfinished">Premières lignes</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation type="unfinished">Premiers pas</translation>
    </message>
    <message>
      <source>First weights</source>
      <translation type="unfinished">Poids initiaux</translation>
    </message>
    <message>
      <source>First width</source>
      <translation type="unfinished">Première largeur</translation>
    </message>
    <message>
      <source>First widths</source>
      <translation type="unfinished">Premières largeurs</translation>
    </message>
    <message>
      <source>Fit one by another</source>
      <translation type="unfinished">Ajuster l'une à l'autre</translation>
    </message>
    <message>
      <source>Five modes far apart</source>
      <translation type="unfinished">Cinq modes très éloignés</translation>
    </message>
    <message>
      <source>Five steps of D</source>
      <translation type="unfinished">Cinq pas de D</translation>
    </message>
    <message>
      <source>Fixes every random number of the run.</source>
      <translation type="unfinished">Fixe chaque nombre aléatoire de l'exécution.</translation>
    </message>
    <message>
      <source>Flat D, no slope, no gradient for the minimax G. Next lessons: two losses of G, D too strong, the earth mover.</source>
      <translation type="unfinished">D plat, pas de pente, pas de gradient pour le G du minimax. Leçons suivantes : deux pertes de G, D trop fort, le transport de terre.</translation>
    </message>
    <message>
      <source>Flat, with two bumps</source>
      <translation type="unfinished">Plat, avec deux bosses</translation>
    </message>
    <message>
      <source>Flip decay</source>
      <translation type="unfinished">Décroissance des inversions</translation>
    </message>
    <message>
      <source>Flip horizon</source>
      <translation type="unfinished">Horizon des inversions</translation>
    </message>
    <message>
      <source>Flipped labels</source>
      <translation type="unfinished">Étiquettes inversées</translation>
    </message>
    <message>
      <source>Follow both distributions</source>
      <translation type="unfinished">Suivre les deux distributions</translation>
    </message>
    <message>
      <source>Following</source>
      <translation type="unfinished">Suit</translation>
    </message>
    <message>
      <source>For a fixed G the best D is a formula: a trained D comes to it and stays there.</source>
      <translation type="unfinished">Pour un G fixe le meilleur D est une formule : un D entraîné y vient et y reste.</translation>
    </message>
    <message>
      <source>For each step of G.</source>
      <translation type="unfinished">Pour chaque pas de G.</translation>
    </message>
    <message>
      <source>For print</source>
      <translation type="unfinished">Pour l'impression</translation>
    </message>
    <message>
      <source>For the lecturer</source>
      <translation type="unfinished">Pour l'enseignant</translation>
    </message>
    <message>
      <source>For this D the data **are** twenty spots, so G is best when it makes these. JSD to the real moons falls at first, and then rises.</source>
      <translation type="unfinished">Pour ce D les données **sont** vingt taches, G est donc au mieux quand il les fait. La JSD aux vraies lunes descend d'abord, puis remonte.</translation>
    </message>
    <message>
      <source>For two Gaussians of one width the log-ratio is a straight line, so D* is a logistic curve. It is ½ in the middle between them, where both are equally dense.</source>
      <translation type="unfinished">Pour deux gaussiennes de même largeur le log-rapport est une droite, D* est donc une courbe logistique. Elle vaut ½ au milieu, où les deux sont aussi denses.</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation type="unfinished">Les oublier</translation>
    </message>
    <message>
      <source>Forget {run}</source>
      <translation type="unfinished">Oublier {run}</translation>
    </message>
    <message>
      <source>Formula</source>
      <translation type="unfinished">Formule</translation>
    </message>
    <message>
      <source>Formula of the objective</source>
      <translation type="unfinished">Formule de l'objectif</translation>
    </message>
    <message>
      <source>Found nowhere</source>
      <translation type="unfinished">Trouvé nulle part</translation>
    </message>
    <message>
      <source>Frames a second</source>
      <translation type="unfinished">Images par seconde</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation type="unfinished">Geler</translation>
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished">De</translation>
    </message>
    <message>
      <source>From P’s piles to Q’s</source>
      <translation type="unfinished">Des tas de P à ceux de Q</translation>
    </message>
    <message>
      <source>From about iteration 1,000 on all eight modes are covered. By 3,000 about half of the points lie within three widths of a mode; the others bridge the gaps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From each z to the x that G makes of it.</source>
      <translation type="unfinished">De chaque z au x que G en fait.</translation>
    </message>
    <message>
      <source>From end to end.</source>
      <translation type="unfinished">De bout en bout.</translation>
    </message>
    <message>
      <source>From here it is one step to the lesson on log 2: D's optimal loss is 2 log 2 − 2 JSD.</source>
      <translation type="unfinished">D'ici il n'y a qu'un pas vers la leçon sur log 2 : la perte optimale de D est 2 log 2 − 2 JSD.</translation>
    </message>
    <message>
      <source>From how many points maximum likelihood is computed, by EM; 0 for not at all.</source>
      <translation type="unfinished">De combien de points le maximum de vraisemblance est calculé, par EM ; 0 pour pas du tout.</translation>
    </message>
    <message>
      <source>From iteration 1,000 on the average stays on the middle of the data, though too narrow. Choose “trained G” under Average to see what it hides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From iteration 500 on the orange bump swings to and fro across the blue one and does not settle. Set k to 3 and it settles within 1,000 iterations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From iteration {iteration:,} on</source>
      <translation type="unfinished">Dès l'itération {iteration:,}</translation>
    </message>
    <message>
      <source>From the scores follows D’s loss, L_D = {value}, and how it changes with each score.</source>
      <translation type="unfinished">Des notes suit la perte de D, L_D = {value}, et comment elle change avec chaque note.</translation>
    </message>
    <message>
      <source>From the scores follows G’s loss, L_G = {value}, and how it changes with each score.</source>
      <translation type="unfinished">Des notes suit la perte de G, L_G = {value}, et comment elle change avec chaque note.</translation>
    </message>
    <message>
      <source>From “{preset}”, which it began as:</source>
      <translation type="unfinished">De « {preset} », son point de départ :</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation type="unfinished">Plein écran</translation>
    </message>
    <message>
      <source>Full screen (F)</source>
      <translation type="unfinished">Plein écran (F)</translation>
    </message>
    <message>
      <source>Further still</source>
      <translation type="unfinished">Plus loin encore</translation>
    </message>
    <message>
      <source>G</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G against D</source>
      <translation type="unfinished">G contre D</translation>
    </message>
    <message>
      <source>G alone</source>
      <translation type="unfinished">G seul</translation>
    </message>
    <message>
      <source>G climbs D, not the data. Where D says 1 it has no reason to go on or to spread: it stops beside the data or passes over them, and its shape is not that of the data.</source>
      <translation type="unfinished">G grimpe D, pas les données. Où D dit 1 il n'a aucune raison d'avancer ou de s'étaler : il s'arrête à côté des données ou les dépasse, et sa forme n'est pas la leur.</translation>
    </message>
    <message>
      <source>G goes here</source>
      <translation type="unfinished">G va ici</translation>
    </message>
    <message>
      <source>G is about to heap all points on one mode. What does the D of five steps later say?</source>
      <translation type="unfinished">G s'apprête à entasser tous les points sur un mode. Que dit le D de cinq pas plus tard ?</translation>
    </message>
    <message>
      <source>G is continuous: the image of one cloud is one piece. It can make the bridge thin by being steep there, but never tear it.</source>
      <translation type="unfinished">G est continu : l'image d'un nuage est un seul morceau. Il peut amincir le pont en y étant raide, mais jamais le déchirer.</translation>
    </message>
    <message>
      <source>G is frozen and makes $N(0, 1)$; the data are $N(1, 1)$. For a fixed G the D of the largest value is known:

$$D^*(x) = \frac{p_{data}(x)}{p_{data}(x) + p_G(x)}$$

It is the dashed line. O shows and hides it.</source>
      <translation type="unfinished">G est gelé et fait $N(0, 1)$ ; les données sont $N(1, 1)$. Pour un G fixe le D de plus grande valeur est connu :

$$D^*(x) = \frac{p_{data}(x)}{p_{data}(x) + p_G(x)}$$

C'est la ligne en tirets. O la montre et la cache.</translation>
    </message>
    <message>
      <source>G is frozen around 0, the data are $N(4, 0.5^2)$. D learns to tell them apart and has all the time it wants. The arrows are
where G's minimax loss would push the points.</source>
      <translation type="unfinished">G est gelé autour de 0, les données sont $N(4, 0.5^2)$. D apprend à les distinguer et a tout son temps. Les flèches montrent où la perte minimax de G pousserait les points.</translation>
    </message>
    <message>
      <source>G is frozen, and without steps of D nobody learns; set freeze to none first</source>
      <translation type="unfinished">G est gelé, et sans pas de D personne n'apprend ; mettez d'abord Geler sur personne</translation>
    </message>
    <message>
      <source>G is frozen, so D has time to learn.</source>
      <translation type="unfinished">G est gelé, D a donc le temps d'apprendre.</translation>
    </message>
    <message>
      <source>G is frozen. Weights are clipped to $[-c, c]$ after every step, $c = 0.1$: that bounds the slope by **something**, which
depends on $c$, on the layers and on their width. It is not 1.</source>
      <translation type="unfinished">G est gelé. Les poids sont ramenés dans $[-c, c]$ après chaque pas, $c = 0.1$ : cela borne la pente par **quelque chose** qui dépend de $c$, des couches et de leur largeur. Ce n'est pas 1.</translation>
    </message>
    <message>
      <source>G is frozen: it makes the same distribution for ever. D goes on learning and has all the time it wants.</source>
      <translation type="unfinished">G est gelé : il fait toujours la même distribution. D continue d'apprendre et a tout son temps.</translation>
    </message>
    <message>
      <source>G is so slow that D can always answer first: the order is min-max again, and both modes are kept.</source>
      <translation type="unfinished">G est si lent que D peut toujours répondre d'abord : l'ordre redevient min-max, et les deux modes restent.</translation>
    </message>
    <message>
      <source>G learns best of all</source>
      <translation type="unfinished">G apprend au mieux</translation>
    </message>
    <message>
      <source>G looks five of D's steps ahead. D takes plain gradient steps here.</source>
      <translation type="unfinished">G regarde cinq pas de D en avant. D fait ici de simples pas de gradient.</translation>
    </message>
    <message>
      <source>G lowers what D raises:
$$L_G = \mathbb{E}_z \log (1 - D(G(z)))$$
D takes 20 steps for each one of G, so it is nearly optimal, as the proof wants it.</source>
      <translation type="unfinished">G abaisse ce que D élève :
$$L_G = \mathbb{E}_z \log (1 - D(G(z)))$$
D fait 20 pas pour chacun de G, il est donc presque optimal, comme la preuve le veut.</translation>
    </message>
    <message>
      <source>G makes points</source>
      <translation type="unfinished">G fait des points</translation>
    </message>
    <message>
      <source>G maps them to {n} points G(z): these it wants to look real.</source>
      <translation type="unfinished">G en fait {n} points G(z) : il les veut d'apparence réelle.</translation>
    </message>
    <message>
      <source>G maps them to {n} points G(z); it does not learn in this turn.</source>
      <translation type="unfinished">G en fait {n} points G(z) ; il n'apprend pas pendant ce tour.</translation>
    </message>
    <message>
      <source>G minimises</source>
      <translation type="unfinished">G minimise</translation>
    </message>
    <message>
      <source>G minimises ({k} steps)</source>
      <translation type="unfinished">G minimise ({k} pas)</translation>
    </message>
    <message>
      <source>G moves to where D believes it most. D learns that this place is full of fakes, and the points move on. D judges one point at a time: nothing rewards variety.</source>
      <translation type="unfinished">G va où D le croit le plus. D apprend que cet endroit est plein de faux, et les points repartent. D juge un point à la fois : rien ne récompense la variété.</translation>
    </message>
    <message>
      <source>G of a fixed set of latents, counted; points that leave the view are counted at its edge.</source>
      <translation type="unfinished">G d'un ensemble fixe de latents, comptés ; les points qui quittent la vue sont comptés à son bord.</translation>
    </message>
    <message>
      <source>G of a fixed set of latents, so that they move; those that leave the view are counted at its edge.</source>
      <translation type="unfinished">G d'un ensemble fixe de latents, pour qu'ils bougent ; ceux qui quittent la vue sont comptés à son bord.</translation>
    </message>
    <message>
      <source>G of a grid of equally likely latents: strong where dense.</source>
      <translation type="unfinished">G d'une grille de latents également probables : fort où dense.</translation>
    </message>
    <message>
      <source>G plays against D as it will be after so many of its own steps.</source>
      <translation type="unfinished">G joue contre D tel qu'il sera après autant de ses propres pas.</translation>
    </message>
    <message>
      <source>G plays against D as it will be after this many of its own gradient steps, and differentiates through them.</source>
      <translation type="unfinished">G joue contre D tel qu'il sera après autant de ses propres pas de gradient, et dérive à travers eux.</translation>
    </message>
    <message>
      <source>G reaches the data</source>
      <translation type="unfinished">G atteint les données</translation>
    </message>
    <message>
      <source>G sees D’s next {k} steps, and keeps both modes: a = ½, ψ = 0.</source>
      <translation type="unfinished">G voit les {k} prochains pas de D, et garde les deux modes : a = ½, ψ = 0.</translation>
    </message>
    <message>
      <source>G sees the answer before it makes the move, so the move does not pay. It spreads, since that is what D cannot answer.</source>
      <translation type="unfinished">G voit la réponse avant de jouer, le coup ne paie donc pas. Il se répartit, car à cela D n'a pas de réponse.</translation>
    </message>
    <message>
      <source>G stands still again</source>
      <translation type="unfinished">G est de nouveau immobile</translation>
    </message>
    <message>
      <source>G stands still at data plus N(0, I). Train both critics: each lays a surface over the data.</source>
      <translation type="unfinished">G est immobile à données plus N(0, I). Entraînez les deux critiques : chacun pose une surface sur les données.</translation>
    </message>
    <message>
      <source>G stands still at the left. Train both, and compare what each tells G of the way to the data.</source>
      <translation type="unfinished">G est immobile à gauche. Entraînez les deux, et comparez ce que chacun dit à G du chemin vers les données.</translation>
    </message>
    <message>
      <source>G stands still, as it was made. Train D alone, and watch what is left for G to learn from.</source>
      <translation type="unfinished">G est immobile, tel qu'il a été fait. Entraînez D seul, et voyez ce qu'il reste à G pour apprendre.</translation>
    </message>
    <message>
      <source>G stands still: D learns to tell all apart and saturates.</source>
      <translation type="unfinished">G est immobile : D apprend à tout distinguer et sature.</translation>
    </message>
    <message>
      <source>G steps against its gradient: no weight moves by more than {largest}.</source>
      <translation type="unfinished">G fait un pas contre son gradient : aucun poids ne bouge de plus de {largest}.</translation>
    </message>
    <message>
      <source>G still swings as with k = 1, but the average of its weights does not.</source>
      <translation type="unfinished">G oscille comme avec k = 1, mais pas la moyenne de ses poids.</translation>
    </message>
    <message>
      <source>G swings even more</source>
      <translation type="unfinished">G oscille encore plus</translation>
    </message>
    <message>
      <source>G's gradient vanishes, and it stands still</source>
      <translation type="unfinished">Le gradient de G disparaît, et il est immobile</translation>
    </message>
    <message>
      <source>G(z)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G(z), x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G(z)=x+\varepsilon,\ \varepsilon\sim N(0,I)\qquad\max_{|w|\leq </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G* here: the smallest maximum</source>
      <translation type="unfinished">G* ici : le plus petit maximum</translation>
    </message>
    <message>
      <source>G, frozen</source>
      <translation type="unfinished">G, gelé</translation>
    </message>
    <message>
      <source>GAN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAN (minimax)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAN beside WGAN</source>
      <translation type="unfinished">GAN à côté de WGAN</translation>
    </message>
    <message>
      <source>GAN with R1</source>
      <translation type="unfinished">GAN avec R1</translation>
    </message>
    <message>
      <source>GAN with instance noise</source>
      <translation type="unfinished">GAN avec bruit d'instance</translation>
    </message>
    <message>
      <source>GAN, non-saturating</source>
      <translation type="unfinished">GAN, non saturante</translation>
    </message>
    <message>
      <source>GAN: D, and the optimal D</source>
      <translation type="unfinished">GAN : D, et le D optimal</translation>
    </message>
    <message>
      <source>GAN’s D</source>
      <translation type="unfinished">D du GAN</translation>
    </message>
    <message>
      <source>GD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GELU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GIF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GIF animation</source>
      <translation type="unfinished">Animation GIF</translation>
    </message>
    <message>
      <source>GREEK CAPITAL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G_average</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GanViz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GanViz </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GanViz cannot remember how its window looks: {folder} cannot be written ({problem}).</source>
      <translation type="unfinished">GanViz ne peut pas retenir l'aspect de sa fenêtre : impossible d'écrire dans {folder} ({problem}).</translation>
    </message>
    <message>
      <source>GanViz ended unexpectedly when “{title}” had trained to iteration {iteration:,}.</source>
      <translation type="unfinished">GanViz s'est arrêté de façon inattendue quand « {title} » en était à l'itération {iteration:,}.</translation>
    </message>
    <message>
      <source>GanViz is free software under the MIT licence.

This copy was not packed with its libraries: pip installed each of them. The licence of a library lies in its folder *.dist-info, here:

{place}</source>
      <translation type="unfinished">GanViz est un logiciel libre sous licence MIT.

Cette copie n'a pas été empaquetée avec ses bibliothèques : pip les a installées une à une. La licence d'une bibliothèque se trouve dans son dossier *.dist-info, ici :

{place}</translation>
    </message>
    <message>
      <source>GanViz run (*</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GanViz settings and runs (</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GanViz speaks {name} from its next start on</source>
      <translation type="unfinished">GanViz parlera {name} dès le prochain lancement</translation>
    </message>
    <message>
      <source>GanViz, for the audience</source>
      <translation type="unfinished">GanViz, pour le public</translation>
    </message>
    <message>
      <source>Gaussian</source>
      <translation type="unfinished">Gaussienne</translation>
    </message>
    <message>
      <source>Gaussian in the plane</source>
      <translation type="unfinished">Gaussienne dans le plan</translation>
    </message>
    <message>
      <source>Gaussian mixture</source>
      <translation type="unfinished">Mélange de gaussiennes</translation>
    </message>
    <message>
      <source>Gaussian noise added to real and generated points before D sees them, so that both distributions overlap.</source>
      <translation type="unfinished">Bruit gaussien ajouté aux points réels et générés avant que D les voie, pour que les deux distributions se recouvrent.</translation>
    </message>
    <message>
      <source>Gaussian noise around the curve; with 0 the distribution lies on the curve alone and has no density.</source>
      <translation type="unfinished">Bruit gaussien autour de la courbe ; avec 0 la distribution n'est que sur la courbe et n'a pas de densité.</translation>
    </message>
    <message>
      <source>Gaussian noise around the line; with 0 the distribution lies on the line alone and has no density.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaussian noise around the point; with 0 it is exactly there, and has no density.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaussians</source>
      <translation type="unfinished">Gaussiennes</translation>
    </message>
    <message>
      <source>Gave up {file}; a file of that name is as it was</source>
      <translation type="unfinished">{file} abandonné ; un fichier de ce nom est resté tel quel</translation>
    </message>
    <message>
      <source>Generated</source>
      <translation type="unfinished">Générés</translation>
    </message>
    <message>
      <source>Generated points from which everything is read at the end: a few show the order of cells, all of them what is within chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Generated points, with the latents that G made them of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Generated samples</source>
      <translation type="unfinished">Échantillons générés</translation>
    </message>
    <message>
      <source>Generator</source>
      <translation type="unfinished">Générateur</translation>
    </message>
    <message>
      <source>Generator costs</source>
      <translation type="unfinished">Coûts du générateur</translation>
    </message>
    <message>
      <source>Generator steps</source>
      <translation type="unfinished">Pas du générateur</translation>
    </message>
    <message>
      <source>Generator {number}</source>
      <translation type="unfinished">Générateur {number}</translation>
    </message>
    <message>
      <source>Generator's loss</source>
      <translation type="unfinished">Perte du générateur</translation>
    </message>
    <message>
      <source>Gidel, bilinear game</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the file another name (F2)</source>
      <translation type="unfinished">Donner un autre nom au fichier (F2)</translation>
    </message>
    <message>
      <source>Give the film up</source>
      <translation type="unfinished">Abandonner le film</translation>
    </message>
    <message>
      <source>Give the mouse back to the stage (Esc)</source>
      <translation type="unfinished">Rendre la souris à la scène (Esc)</translation>
    </message>
    <message>
      <source>Give the stage back</source>
      <translation type="unfinished">Rendre la scène</translation>
    </message>
    <message>
      <source>Go on to the next step</source>
      <translation type="unfinished">Passer à l'étape suivante</translation>
    </message>
    <message>
      <source>Goodfellow, Nag, 50 lines of PyTorch, momentum, SGD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gradient norms</source>
      <translation type="unfinished">Normes des gradients</translation>
    </message>
    <message>
      <source>Gradient penalty</source>
      <translation type="unfinished">Pénalité de gradient</translation>
    </message>
    <message>
      <source>Grid of Gaussians</source>
      <translation type="unfinished">Grille de gaussiennes</translation>
    </message>
    <message>
      <source>G’s best answer</source>
      <translation type="unfinished">meilleure réponse de G</translation>
    </message>
    <message>
      <source>G’s learning rate.</source>
      <translation type="unfinished">Le taux d'apprentissage de G.</translation>
    </message>
    <message>
      <source>G’s share a</source>
      <translation type="unfinished">part a de G</translation>
    </message>
    <message>
      <source>G’s step</source>
      <translation type="unfinished">Pas de G</translation>
    </message>
    <message>
      <source>G’s turn begins: {n} new latents z are drawn.</source>
      <translation type="unfinished">Le tour de G commence : {n} nouveaux latents z sont tirés.</translation>
    </message>
    <message>
      <source>G’s turn · {place} of {of}: {part}</source>
      <translation type="unfinished">Tour de G · {place} sur {of} : {part}</translation>
    </message>
    <message>
      <source>G’s turn, step {number} of {steps} · {place} of {of}: {part}</source>
      <translation type="unfinished">Tour de G, pas {number} sur {steps} · {place} sur {of} : {part}</translation>
    </message>
    <message>
      <source>G₁G₂G₃</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>H</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>H.264: plays everywhere, also in slides; the smallest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half of what D gains</source>
      <translation type="unfinished">La moitié de ce que D gagne</translation>
    </message>
    <message>
      <source>Half width</source>
      <translation type="unfinished">Demi-largeur</translation>
    </message>
    <message>
      <source>He, ±√(6/n)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Height</source>
      <translation type="unfinished">Hauteur</translation>
    </message>
    <message>
      <source>Height of numbers</source>
      <translation type="unfinished">Hauteur des nombres</translation>
    </message>
    <message>
      <source>Height of the cut</source>
      <translation type="unfinished">Hauteur de la coupe</translation>
    </message>
    <message>
      <source>Held all modes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held at iteration {iteration:,}</source>
      <translation type="unfinished">Figé à l'itération {iteration:,}</translation>
    </message>
    <message>
      <source>Held by</source>
      <translation type="unfinished">Tenu par</translation>
    </message>
    <message>
      <source>Held out</source>
      <translation type="unfinished">Réservés</translation>
    </message>
    <message>
      <source>Held out for the measures</source>
      <translation type="unfinished">Réservés aux mesures</translation>
    </message>
    <message>
      <source>Hellinger on the ring</source>
      <translation type="unfinished">Hellinger sur l'anneau</translation>
    </message>
    <message>
      <source>Hellinger, one Gaussian</source>
      <translation type="unfinished">Hellinger, une gaussienne</translation>
    </message>
    <message>
      <source>Helvetica, Arial, sans-serif</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here the JSD jumps, while W₁ is {w:.3f} and falls steadily.</source>
      <translation type="unfinished">Ici la JSD saute, tandis que W₁ est {w:.3f} et descend régulièrement.</translation>
    </message>
    <message>
      <source>Hidden layers</source>
      <translation type="unfinished">Couches cachées</translation>
    </message>
    <message>
      <source>Hidden layers and width of both players: small ones are trained in seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished">Contraste élevé</translation>
    </message>
    <message>
      <source>High contrast, or back</source>
      <translation type="unfinished">Contraste élevé, ou retour</translation>
    </message>
    <message>
      <source>High end</source>
      <translation type="unfinished">Borne haute</translation>
    </message>
    <message>
      <source>Highlighter</source>
      <translation type="unfinished">Surligneur</translation>
    </message>
    <message>
      <source>Hinge on the ring</source>
      <translation type="unfinished">Hinge sur l'anneau</translation>
    </message>
    <message>
      <source>Hinge with spectral norm</source>
      <translation type="unfinished">Hinge avec norme spectrale</translation>
    </message>
    <message>
      <source>Hinge, one Gaussian</source>
      <translation type="unfinished">Hinge, une gaussienne</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold</source>
      <translation type="unfinished">Figer</translation>
    </message>
    <message>
      <source>Hold the audience's picture</source>
      <translation type="unfinished">Figer l'image du public</translation>
    </message>
    <message>
      <source>Hold the audience's picture while the run goes on (I)</source>
      <translation type="unfinished">Figer l'image du public pendant que l'exécution continue (I)</translation>
    </message>
    <message>
      <source>Hold the button and draw.</source>
      <translation type="unfinished">Dessiner en tenant le bouton.</translation>
    </message>
    <message>
      <source>Hold the button and wipe.</source>
      <translation type="unfinished">Gommer en tenant le bouton.</translation>
    </message>
    <message>
      <source>Holds one player still while the other goes on learning.</source>
      <translation type="unfinished">Immobilise un joueur pendant que l'autre continue d'apprendre.</translation>
    </message>
    <message>
      <source>Hole</source>
      <translation type="unfinished">Trou</translation>
    </message>
    <message>
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hopping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hopping, K = 0</source>
      <translation type="unfinished">Sauts, K = 0</translation>
    </message>
    <message>
      <source>Hopping: at most {at_once} of {modes} modes at a time, but {leaders} different ones in the last {iterations:,} iterations.</source>
      <translation type="unfinished">Sauts : au plus {at_once} sur {modes} modes à la fois, mais {leaders} différents dans les {iterations:,} dernières itérations.</translation>
    </message>
    <message>
      <source>How far Q’s middle is from P’s.</source>
      <translation type="unfinished">À quelle distance le milieu de Q est de celui de P.</translation>
    </message>
    <message>
      <source>How far apart two Gaussians are, by each divergence, and what a GAN makes of the task.

P is what a GAN is trained on, at the press of a button; Q is moved by hand.</source>
      <translation type="unfinished">La distance de deux gaussiennes selon chaque divergence, et ce qu'un GAN fait de la tâche.

P est ce sur quoi un GAN est entraîné, à la pression d'un bouton ; Q est déplacée à la main.</translation>
    </message>
    <message>
      <source>How far each mean is from 0.</source>
      <translation type="unfinished">À quelle distance de 0 est chaque moyenne.</translation>
    </message>
    <message>
      <source>How far from 0 the means lie, on a grid along each axis.</source>
      <translation type="unfinished">À quelle distance de 0 sont les moyennes, sur une grille le long de chaque axe.</translation>
    </message>
    <message>
      <source>How far it went</source>
      <translation type="unfinished">Jusqu'où elle est allée</translation>
    </message>
    <message>
      <source>How far the film is</source>
      <translation type="unfinished">Où en est le film</translation>
    </message>
    <message>
      <source>How far the members are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far their centres are from the origin.</source>
      <translation type="unfinished">À quelle distance de l'origine sont leurs centres.</translation>
    </message>
    <message>
      <source>How heavily D pays for a slope that is not 1. Small weights let the critic grow steeper than 1.</source>
      <translation type="unfinished">Combien D paie pour une pente autre que 1. De petits poids laissent le critique dépasser 1.</translation>
    </message>
    <message>
      <source>How heavily D pays for its slope.</source>
      <translation type="unfinished">Combien D paie pour sa pente.</translation>
    </message>
    <message>
      <source>How heavily D pays for its slope; the half is in the formula.</source>
      <translation type="unfinished">Combien D paie pour sa pente ; la moitié est dans la formule.</translation>
    </message>
    <message>
      <source>How heavy the gradient penalty is, and how often the critic steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it comes to the right end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it leaves the left end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How likely each is, relative to the others; one number stands for all.</source>
      <translation type="unfinished">La probabilité de chacune, relative aux autres ; un nombre vaut pour toutes.</translation>
    </message>
    <message>
      <source>How likely each is, up to a common factor; one number makes all equally likely.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long each member is trained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many Gaussians in each row and column.</source>
      <translation type="unfinished">Combien de gaussiennes par ligne et colonne.</translation>
    </message>
    <message>
      <source>How many Gaussians.</source>
      <translation type="unfinished">Combien de gaussiennes.</translation>
    </message>
    <message>
      <source>How many cells are there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many equally likely Gaussians, or codes; of these no more than z has numbers.</source>
      <translation type="unfinished">Combien de gaussiennes également probables, ou de codes ; de ceux-ci pas plus que z n'a de nombres.</translation>
    </message>
    <message>
      <source>How many iterations a second are trained; the slowest speeds show each in its parts (↑ ↓)</source>
      <translation type="unfinished">Combien d'itérations par seconde sont entraînées ; les vitesses les plus lentes montrent chacune en parties (↑ ↓)</translation>
    </message>
    <message>
      <source>How many members each cell has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many members there are: the settings' own seed and those after it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many modes are held where G and D learn at different rates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many modes it had found in the end</source>
      <translation type="unfinished">Combien de modes elle avait trouvés à la fin</translation>
    </message>
    <message>
      <source>How many numbers G starts from.</source>
      <translation type="unfinished">De combien de nombres G part.</translation>
    </message>
    <message>
      <source>How many seeds have been trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many steps of D for each one of G: three answers, and what goes wrong with each.</source>
      <translation type="unfinished">Combien de pas de D pour chacun de G : trois réponses, et ce qui va mal avec chacune.</translation>
    </message>
    <message>
      <source>How many the model has; W₂ is fitted with one.</source>
      <translation type="unfinished">Combien le modèle en a ; W₂ est ajustée avec une.</translation>
    </message>
    <message>
      <source>How many there are.</source>
      <translation type="unfinished">Combien il y en a.</translation>
    </message>
    <message>
      <source>How many values there are, both ends among them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much making both gradients small, ½‖∇L_D‖² + ½‖∇L_G‖², counts beside the losses.</source>
      <translation type="unfinished">Ce que compte, à côté des pertes, de réduire les deux gradients, ½‖∇L_D‖² + ½‖∇L_G‖².</translation>
    </message>
    <message>
      <source>How often each arm goes round.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often each size of weight occurs, of D and of G, biases included; each player's area is 1.

Weight clipping keeps D's between the dotted lines at ±c, where many of them pile up. Beside each name stands how
far the largest weight is from 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How steep D’s raw score is: what bounds it is a Lipschitz constant.</source>
      <translation type="unfinished">La raideur de la note brute de D : ce qui la borne est une constante de Lipschitz.</translation>
    </message>
    <message>
      <source>How strongly the blades are bent; 0 makes them straight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the field is followed.</source>
      <translation type="unfinished">Comment le champ est suivi.</translation>
    </message>
    <message>
      <source>How the flipping fades: linear and cosine reach zero at the horizon, exponential reaches 1 % of ε there.</source>
      <translation type="unfinished">Comment les inversions décroissent : linéaire et cosinus atteignent zéro à l'horizon, exponentielle y atteint 1 % de ε.</translation>
    </message>
    <message>
      <source>How the learning rate fades: linear and cosine reach zero at the horizon, exponential reaches 1 % there.</source>
      <translation type="unfinished">Comment le taux d'apprentissage décroît : linéaire et cosinus atteignent zéro à l'horizon, exponentielle y atteint 1 %.</translation>
    </message>
    <message>
      <source>How the metric is spread over the members now; dashed is the median.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the noise fades: linear and cosine reach zero at the horizon, exponential reaches 1 % of σ there.</source>
      <translation type="unfinished">Comment le bruit décroît : linéaire et cosinus atteignent zéro à l'horizon, exponentielle y atteint 1 % de σ.</translation>
    </message>
    <message>
      <source>How tightly a critic's weights are clipped, and how often it steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to bound a critic's slope: what clipped weights get wrong, and what a penalty does better.</source>
      <translation type="unfinished">Comment borner la pente d'un critique : ce que l'écrêtage fait mal, et ce qu'une pénalité fait mieux.</translation>
    </message>
    <message>
      <source>How wide it is around its peak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How wide the noise has to be, and how long it has to last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>H²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>H²(P_data, P_G) = ∫ (√p − √q)²: 0 where the two distributions agree, 2 where they share nothing.

It is what D estimates under the f-GAN loss of that name. The band is what two real samples read.</source>
      <translation type="unfinished">H²(P_data, P_G) = ∫ (√p − √q)² : 0 où les deux distributions sont égales, 2 où elles ne partagent rien.

C'est ce que D estime sous la perte f-GAN de ce nom. La bande est ce que donnent deux vrais échantillons.</translation>
    </message>
    <message>
      <source>I</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Im</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In safe mode networks train on the CPU, in the window's own process, and the window looks as it did at first.</source>
      <translation type="unfinished">En mode sans échec, les réseaux s'entraînent sur le CPU, dans le processus de la fenêtre, et la fenêtre a son aspect initial.</translation>
    </message>
    <message>
      <source>In so many iterations at the beginning D alone learns.</source>
      <translation type="unfinished">Pendant autant d'itérations au début, D apprend seul.</translation>
    </message>
    <message>
      <source>In the laboratory, as it stands (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the plane</source>
      <translation type="unfinished">Dans le plan</translation>
    </message>
    <message>
      <source>In turn</source>
      <translation type="unfinished">À tour de rôle</translation>
    </message>
    <message>
      <source>In turn the two steps together keep the area (a symplectic step): neither out nor in. Nothing is learnt either.</source>
      <translation type="unfinished">À tour de rôle les deux pas ensemble gardent l'aire (un pas symplectique) : ni dehors ni dedans. Rien n'est appris non plus.</translation>
    </message>
    <message>
      <source>In which order the members stand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {folder}</source>
      <translation type="unfinished">Dans {folder}</translation>
    </message>
    <message>
      <source>Inner to outer</source>
      <translation type="unfinished">Intérieur sur extérieur</translation>
    </message>
    <message>
      <source>Inside the networks</source>
      <translation type="unfinished">Dans les réseaux</translation>
    </message>
    <message>
      <source>Instance noise</source>
      <translation type="unfinished">Bruit d'instance</translation>
    </message>
    <message>
      <source>Instead of clipping: whoever is too steep pays,
$$\lambda\, \mathbb{E} \left(\max(0, \|\nabla f(\hat{x})\| - 1)\right)^2$$
at points $\hat{x}$ between real and generated ones. G is frozen; the two bumps are 4 apart.</source>
      <translation type="unfinished">Au lieu d'écrêter : qui est trop raide paie,
$$\lambda\, \mathbb{E} \left(\max(0, \|\nabla f(\hat{x})\| - 1)\right)^2$$
aux points $\hat{x}$ entre réels et générés. G est gelé ; les deux bosses sont à 4 l'une de l'autre.</translation>
    </message>
    <message>
      <source>Is that enough?</source>
      <translation type="unfinished">Cela suffit-il ?</translation>
    </message>
    <message>
      <source>It adds noise to the data</source>
      <translation type="unfinished">Il bruite les données</translation>
    </message>
    <message>
      <source>It becomes wide and covers both</source>
      <translation type="unfinished">Elle s'élargit et couvre les deux</translation>
    </message>
    <message>
      <source>It begins as soon as luck has been answered in the laboratory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It begins as soon as the study on the other page has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It can be put back from there (Del)</source>
      <translation type="unfinished">On peut le restaurer de là (Del)</translation>
    </message>
    <message>
      <source>It cannot be drawn so: {error}</source>
      <translation type="unfinished">Impossible de le dessiner ainsi : {error}</translation>
    </message>
    <message>
      <source>It cannot be opened: something in it was not expected.</source>
      <translation type="unfinished">Impossible de l'ouvrir : quelque chose y est inattendu.</translation>
    </message>
    <message>
      <source>It cannot be opened: {error}</source>
      <translation type="unfinished">Impossible de l'ouvrir : {error}</translation>
    </message>
    <message>
      <source>It cannot build a cliff around the cluster, so points are not driven off all together</source>
      <translation type="unfinished">Il ne peut bâtir une falaise autour de l'amas, les points ne sont donc pas chassés tous ensemble</translation>
    </message>
    <message>
      <source>It circles for ever, as wide as it began</source>
      <translation type="unfinished">Il tourne sans fin, aussi large qu'au début</translation>
    </message>
    <message>
      <source>It comes to rest</source>
      <translation type="unfinished">Il s'arrête</translation>
    </message>
    <message>
      <source>It covers both bumps again</source>
      <translation type="unfinished">Elle couvre de nouveau les deux bosses</translation>
    </message>
    <message>
      <source>It finds half of them</source>
      <translation type="unfinished">Il en trouve la moitié</translation>
    </message>
    <message>
      <source>It finds one</source>
      <translation type="unfinished">Il en trouve une</translation>
    </message>
    <message>
      <source>It goes on, but would be lost if the program ended.</source>
      <translation type="unfinished">Elle continue, mais serait perdue si le programme s'arrêtait.</translation>
    </message>
    <message>
      <source>It goes to 0</source>
      <translation type="unfinished">Elle va à 0</translation>
    </message>
    <message>
      <source>It goes to log 2</source>
      <translation type="unfinished">Elle va à log 2</translation>
    </message>
    <message>
      <source>It hardly moves</source>
      <translation type="unfinished">Il bouge à peine</translation>
    </message>
    <message>
      <source>It has the name that it had.</source>
      <translation type="unfinished">Il garde son nom.</translation>
    </message>
    <message>
      <source>It is called {name} now</source>
      <translation type="unfinished">Il s'appelle maintenant {name}</translation>
    </message>
    <message>
      <source>It is friction: D's slope decays while they turn, and so the circle closes.</source>
      <translation type="unfinished">C'est un frottement : la pente de D s'éteint pendant qu'ils tournent, et le cercle se ferme.</translation>
    </message>
    <message>
      <source>It is looked inside of the present moment only.</source>
      <translation type="unfinished">On ne regarde à l'intérieur que du moment présent.</translation>
    </message>
    <message>
      <source>It is weaker, so G always wins</source>
      <translation type="unfinished">Il est plus faible, G gagne donc toujours</translation>
    </message>
    <message>
      <source>It jumps about for ever</source>
      <translation type="unfinished">Elle saute partout sans fin</translation>
    </message>
    <message>
      <source>It keeps to one bump and leaves out the other</source>
      <translation type="unfinished">Elle s'en tient à une bosse et oublie l'autre</translation>
    </message>
    <message>
      <source>It leaves for good: after {steps} steps θ and ψ are beyond all bounds.</source>
      <translation type="unfinished">Il s'en va pour de bon : après {steps} pas θ et ψ sont au-delà de toute borne.</translation>
    </message>
    <message>
      <source>It may take a moment: even −log D is flat in z where D's score is flat. Lower k gets G across too, but only from the start.</source>
      <translation type="unfinished">Cela peut prendre un moment : même −log D est plat en z où la note de D est plate. Un k plus petit fait passer G aussi, mais seulement dès le début.</translation>
    </message>
    <message>
      <source>It moves away from the data</source>
      <translation type="unfinished">Il s'éloigne des données</translation>
    </message>
    <message>
      <source>It moves onto the data at once</source>
      <translation type="unfinished">Il va aussitôt sur les données</translation>
    </message>
    <message>
      <source>It needs what pip install 'ganviz[film]' brings; without it .gif, .webp and .apng can be written.</source>
      <translation type="unfinished">Il faut ce que pip install 'ganviz[film]' apporte ; sans cela, .gif, .webp et .apng s'écrivent.</translation>
    </message>
    <message>
      <source>It only ever sees the same {points:,} points.</source>
      <translation type="unfinished">D ne voit jamais que les mêmes {points:,} points.</translation>
    </message>
    <message>
      <source>It sits in the gap, narrow</source>
      <translation type="unfinished">Elle se pose dans le creux, étroite</translation>
    </message>
    <message>
      <source>It sits on the larger bump</source>
      <translation type="unfinished">Elle se pose sur la plus grande bosse</translation>
    </message>
    <message>
      <source>It slides onto the blue one</source>
      <translation type="unfinished">Elle glisse sur la bleue</translation>
    </message>
    <message>
      <source>It stays as it was: a whole number from {low:,} to {high:,} is wanted.</source>
      <translation type="unfinished">Rien n'a changé : il faut un nombre entier de {low:,} à {high:,}.</translation>
    </message>
    <message>
      <source>It stays at 1.39</source>
      <translation type="unfinished">Elle reste à 1.39</translation>
    </message>
    <message>
      <source>It stays where it is: G never sees the data</source>
      <translation type="unfinished">Elle reste où elle est : G ne voit jamais les données</translation>
    </message>
    <message>
      <source>It stretches until the narrow bump at the left, too, has mass enough: covering to an extreme.</source>
      <translation type="unfinished">Elle s'étire jusqu'à ce que la bosse étroite de gauche ait aussi assez de masse : couvrir à l'extrême.</translation>
    </message>
    <message>
      <source>It takes {k} steps for each one of G already.</source>
      <translation type="unfinished">D fait déjà {k} pas pour chacun de G.</translation>
    </message>
    <message>
      <source>It wants a large difference but may not be steep, so it climbs all the way at its steepest. Every point of G gets an arrow of the same length.</source>
      <translation type="unfinished">Il veut une grande différence mais ne peut être raide, il monte donc tout du long au plus raide. Chaque point de G reçoit une flèche de même longueur.</translation>
    </message>
    <message>
      <source>It was kept as it was.</source>
      <translation type="unfinished">Il est resté tel quel.</translation>
    </message>
    <message>
      <source>It was kept.</source>
      <translation type="unfinished">Il a été gardé.</translation>
    </message>
    <message>
      <source>Item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Iteration</source>
      <translation type="unfinished">Itération</translation>
    </message>
    <message>
      <source>Iterations</source>
      <translation type="unfinished">Itérations</translation>
    </message>
    <message>
      <source>Iterations {first:,} to {last:,}</source>
      <translation type="unfinished">Itérations {first:,} à {last:,}</translation>
    </message>
    <message>
      <source>Its median is e to this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its standard deviation.</source>
      <translation type="unfinished">Son écart type.</translation>
    </message>
    <message>
      <source>J</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>J shows the next part of an iteration; so do the slowest speeds.</source>
      <translation type="unfinished">J montre la partie suivante d'une itération ; les vitesses les plus lentes aussi.</translation>
    </message>
    <message>
      <source>JS divergence</source>
      <translation type="unfinished">Divergence JS</translation>
    </message>
    <message>
      <source>JSD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSD estimate</source>
      <translation type="unfinished">JSD estimée</translation>
    </message>
    <message>
      <source>JSD is now 0.11 and W₁, the mean distance that mass must be carried, is 1.</source>
      <translation type="unfinished">La JSD est maintenant 0.11 et W₁, la distance moyenne dont il faut porter la masse, est 1.</translation>
    </message>
    <message>
      <source>JSD {jsd:.3f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSD {jsd}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSD ≥ log 2 − L_D/2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSD(P_data, P_G), and D's own lower bound on it: what D has not yet found out lies between the two.

0 where the distributions agree, log 2 where they share nothing. The band is what two real samples read; around the
bound lies its standard error. Under instance noise σ D sees the noised distributions only: its bound is to be
compared with their divergence, "noised", and no D gets above that. h is how far the generated points are smoothed
to measure it.</source>
      <translation type="unfinished">JSD(P_data, P_G), et la borne inférieure de D lui-même : ce que D n'a pas encore découvert est entre les deux.

0 où les distributions sont égales, log 2 où elles ne partagent rien. La bande est ce que donnent deux vrais échantillons ; autour
de la borne est son erreur type. Sous un bruit d'instance σ, D ne voit que les distributions bruitées : sa borne est à comparer à
leur divergence, « bruitées », et aucun D ne la dépasse. h dit de combien les points générés sont lissés pour la mesurer.</translation>
    </message>
    <message>
      <source>JSD(P⊗Q, Q⊗P) ≥ log 2 − L_D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON</source>
      <translation type="unfinished">JSON</translation>
    </message>
    <message>
      <source>Jeffrey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jensen–Shannon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jensen–Shannon as an f-GAN</source>
      <translation type="unfinished">Jensen–Shannon en f-GAN</translation>
    </message>
    <message>
      <source>Jensen–Shannon divergence</source>
      <translation type="unfinished">Divergence de Jensen-Shannon</translation>
    </message>
    <message>
      <source>Jupyter notebook</source>
      <translation type="unfinished">Notebook Jupyter</translation>
    </message>
    <message>
      <source>K</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>K = 0: a straight line</source>
      <translation type="unfinished">K = 0 : une droite</translation>
    </message>
    <message>
      <source>K = {k}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL both ways: P‖Q is the mean of log p/q over the data, Q‖P that of log q/p over generated points.

KL(P‖Q) is large where G leaves out what the data have, KL(Q‖P) where G puts points and the data have none; both are
0 where the distributions agree. n points cannot show more than log n: a reading near 9 says "at least". The bands
are what two real samples read, each in its line's colour.</source>
      <translation type="unfinished">La KL dans les deux sens : P‖Q est la moyenne de log p/q sur les données, Q‖P celle de log q/p sur les points générés.

KL(P‖Q) est grande où G oublie ce qu'ont les données, KL(Q‖P) où G met des points sans données ; les deux sont 0 où les
distributions sont égales. n points ne peuvent montrer plus que log n : une valeur près de 9 veut dire « au moins ». Les bandes
sont ce que donnent deux vrais échantillons, chacune de la couleur de sa ligne.</translation>
    </message>
    <message>
      <source>KL covers both bumps</source>
      <translation type="unfinished">KL couvre les deux bosses</translation>
    </message>
    <message>
      <source>KL divergence</source>
      <translation type="unfinished">Divergence KL</translation>
    </message>
    <message>
      <source>KL divergence from data to generated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL divergence from generated to data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL of the modes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL(P‖Q)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL(P‖Q) makes the one Gaussian wide: no data may be left without mass.</source>
      <translation type="unfinished">KL(P‖Q) élargit l'unique gaussienne : aucune donnée ne peut rester sans masse.</translation>
    </message>
    <message>
      <source>KL(P‖Q) ≥ −L_D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL(Q‖P)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL(Q‖P) forbids mass where there is no data: P_G keeps to one of the bumps.</source>
      <translation type="unfinished">KL(Q‖P) interdit la masse sans données : P_G s'en tient à une des bosses.</translation>
    </message>
    <message>
      <source>KL(Q‖P) ≥ −L_D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL: leave nothing out</source>
      <translation type="unfinished">KL : ne rien oublier</translation>
    </message>
    <message>
      <source>KS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep a cell first that has been trained: click it, or go there with the arrow keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep another cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps an exponential moving average of G's weights beside the trained ones; this is its decay.</source>
      <translation type="unfinished">Tient une moyenne mobile exponentielle des poids de G à côté de ceux entraînés ; voici sa décroissance.</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation type="unfinished">Noyau</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished">Touches</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished">Sorte</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation type="unfinished">Type de fichier</translation>
    </message>
    <message>
      <source>Kolmogorov–Smirnov</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kolmogorov–Smirnov distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L-BFGS-B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L_D = {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L_D and L_G of every iteration; a band shows the extremes where iterations are closer than pixels.

The dashed line is L_D of the optimal D there is against this G, where a formula gives it: how far D is above it
says how much D has still to learn, and where the line itself goes says how G is doing. Flipped and smoothed labels
change what D is optimal, while L_D is always drawn for the true ones.</source>
      <translation type="unfinished">L_D et L_G de chaque itération ; une bande montre les extrêmes où les itérations sont plus serrées que les pixels.

La ligne en tirets est L_D du D optimal contre ce G, où une formule le donne : de combien D est au-dessus dit ce que D a encore
à apprendre, et où va la ligne dit comment va G. Des étiquettes inversées et lissées changent quel D est optimal, tandis que
L_D est toujours dessinée pour les vraies.</translation>
    </message>
    <message>
      <source>L_G = {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>LaTeX</source>
      <translation type="unfinished">LaTeX</translation>
    </message>
    <message>
      <source>Label noise</source>
      <translation type="unfinished">Bruit d'étiquettes</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation type="unfinished">Lissage d'étiquettes</translation>
    </message>
    <message>
      <source>Laboratory</source>
      <translation type="unfinished">Laboratoire</translation>
    </message>
    <message>
      <source>Lambda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished">Langue (Language)</translation>
    </message>
    <message>
      <source>Laplace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Large weights of D</source>
      <translation type="unfinished">Les grands poids de D</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation type="unfinished">Texte plus grand</translation>
    </message>
    <message>
      <source>Last iteration</source>
      <translation type="unfinished">Dernière itération</translation>
    </message>
    <message>
      <source>Latent</source>
      <translation type="unfinished">Espace latent</translation>
    </message>
    <message>
      <source>Latent dimension</source>
      <translation type="unfinished">Dimension latente</translation>
    </message>
    <message>
      <source>Layer: {layer}</source>
      <translation type="unfinished">Couche : {layer}</translation>
    </message>
    <message>
      <source>Layers of the stage</source>
      <translation type="unfinished">Couches de la scène</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation type="unfinished">Taux d'apprentissage</translation>
    </message>
    <message>
      <source>Least squares on the ring</source>
      <translation type="unfinished">Moindres carrés sur l'anneau</translation>
    </message>
    <message>
      <source>Least squares, one Gaussian</source>
      <translation type="unfinished">Moindres carrés, une gaussienne</translation>
    </message>
    <message>
      <source>Least value</source>
      <translation type="unfinished">Plus petite valeur</translation>
    </message>
    <message>
      <source>Leave full screen</source>
      <translation type="unfinished">Quitter le plein écran</translation>
    </message>
    <message>
      <source>Leave full screen (F)</source>
      <translation type="unfinished">Quitter le plein écran (F)</translation>
    </message>
    <message>
      <source>Leaves points: more where it stays longer, and with a pen where it presses harder</source>
      <translation type="unfinished">Laisse des points : plus où il reste plus longtemps, et avec un stylet où il appuie plus fort</translation>
    </message>
    <message>
      <source>Left bump</source>
      <translation type="unfinished">Bosse gauche</translation>
    </message>
    <message>
      <source>Left end</source>
      <translation type="unfinished">Bout gauche</translation>
    </message>
    <message>
      <source>Left exponent</source>
      <translation type="unfinished">Exposant gauche</translation>
    </message>
    <message>
      <source>Length</source>
      <translation type="unfinished">Longueur</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation type="unfinished">Leçons</translation>
    </message>
    <message>
      <source>Lessons of your own are found in {folder}.</source>
      <translation type="unfinished">Vos propres leçons sont cherchées dans {folder}.</translation>
    </message>
    <message>
      <source>Let G answer</source>
      <translation type="unfinished">Laisser G répondre</translation>
    </message>
    <message>
      <source>Let G follow</source>
      <translation type="unfinished">Laisser G suivre</translation>
    </message>
    <message>
      <source>Let it train for a moment, or pause it, and export again.</source>
      <translation type="unfinished">Laissez-la s'entraîner un instant, ou mettez-la en pause, et exportez de nouveau.</translation>
    </message>
    <message>
      <source>Let them play</source>
      <translation type="unfinished">Les laisser jouer</translation>
    </message>
    <message>
      <source>Let them vote by raised hands before you go on. Most say that the points will spread over the ring, as the data do.</source>
      <translation type="unfinished">Faites voter à main levée avant de continuer. La plupart disent que les points se répartiront sur l'anneau, comme les données.</translation>
    </message>
    <message>
      <source>Letters as outlines: no font is needed</source>
      <translation type="unfinished">Lettres en contours : aucune police requise</translation>
    </message>
    <message>
      <source>Libraries and licences</source>
      <translation type="unfinished">Bibliothèques et licences</translation>
    </message>
    <message>
      <source>Library</source>
      <translation type="unfinished">Bibliothèque</translation>
    </message>
    <message>
      <source>Library of runs</source>
      <translation type="unfinished">Bibliothèque des exécutions</translation>
    </message>
    <message>
      <source>Licence texts</source>
      <translation type="unfinished">Textes des licences</translation>
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished">Clair</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation type="unfinished">Clair ou sombre</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation type="unfinished">Thème clair</translation>
    </message>
    <message>
      <source>Line</source>
      <translation type="unfinished">Ligne</translation>
    </message>
    <message>
      <source>Lines of equal value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines through the finished part of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lipschitz constant × W₁ ≥ −L_D</source>
      <translation type="unfinished">constante de Lipschitz × W₁ ≥ −L_D</translation>
    </message>
    <message>
      <source>List of keys</source>
      <translation type="unfinished">Liste des touches</translation>
    </message>
    <message>
      <source>List of keys (?)</source>
      <translation type="unfinished">Liste des touches (?)</translation>
    </message>
    <message>
      <source>Load data</source>
      <translation type="unfinished">Charger des données</translation>
    </message>
    <message>
      <source>Load data …</source>
      <translation type="unfinished">Charger des données …</translation>
    </message>
    <message>
      <source>Load data: {file}</source>
      <translation type="unfinished">Charger des données : {file}</translation>
    </message>
    <message>
      <source>Load, paste or draw others, or type a formula</source>
      <translation type="unfinished">En charger, coller ou dessiner d'autres, ou taper une formule</translation>
    </message>
    <message>
      <source>Log: {place}</source>
      <translation type="unfinished">Journal : {place}</translation>
    </message>
    <message>
      <source>Logarithmic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look back first: a branch begins at an earlier moment</source>
      <translation type="unfinished">Revenez d'abord en arrière : une branche commence à un moment antérieur</translation>
    </message>
    <message>
      <source>Look for runs again</source>
      <translation type="unfinished">Rechercher de nouveau</translation>
    </message>
    <message>
      <source>Looking at this machine …</source>
      <translation type="unfinished">Examen de cette machine …</translation>
    </message>
    <message>
      <source>Looking back</source>
      <translation type="unfinished">En arrière</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation type="unfinished">Perte</translation>
    </message>
    <message>
      <source>Loss of D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss of D, mean of the last 100</source>
      <translation type="unfinished">Perte de D, moyenne des 100 dernières</translation>
    </message>
    <message>
      <source>Loss of G</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss of G, mean of the last 100</source>
      <translation type="unfinished">Perte de G, moyenne des 100 dernières</translation>
    </message>
    <message>
      <source>Losses</source>
      <translation type="unfinished">Pertes</translation>
    </message>
    <message>
      <source>Losses in 1-D</source>
      <translation type="unfinished">Pertes en 1-D</translation>
    </message>
    <message>
      <source>Losses on the ring</source>
      <translation type="unfinished">Pertes sur l'anneau</translation>
    </message>
    <message>
      <source>Losses, D's means and gradients of every iteration, and the readings of the metrics where they were taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low end</source>
      <translation type="unfinished">Borne basse</translation>
    </message>
    <message>
      <source>Lower a learning rate, then reset.</source>
      <translation type="unfinished">Baisser un taux d'apprentissage, puis redémarrer.</translation>
    </message>
    <message>
      <source>Lower {player}'s learning rate, then reset.</source>
      <translation type="unfinished">Baisser le taux d'apprentissage de {player}, puis redémarrer.</translation>
    </message>
    <message>
      <source>M</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MAD-GAN, Ghosh, multi-agent, mixture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MB</source>
      <translation type="unfinished">Mo</translation>
    </message>
    <message>
      <source>MMD²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MMD²(P_data, P_G), without unit: how far apart the distributions' mean features are in the space of a Gaussian
kernel.

It is estimated without bias, so two real samples read 0 on average and half the time less. The band is what they
read; b is the kernel's bandwidth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MP4 film</source>
      <translation type="unfinished">Film MP4</translation>
    </message>
    <message>
      <source>Made {file}</source>
      <translation type="unfinished">{file} créé</translation>
    </message>
    <message>
      <source>Make room there, or let yourself write there: then it remembers again.</source>
      <translation type="unfinished">Faites-y de la place ou donnez-vous le droit d'y écrire : il retiendra de nouveau.</translation>
    </message>
    <message>
      <source>Make room, or choose another folder in the file manager.</source>
      <translation type="unfinished">Faites de la place, ou choisissez un autre dossier dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
      <source>Make room, or save it elsewhere with File → Save run.</source>
      <translation type="unfinished">Faites de la place, ou enregistrez-la ailleurs avec Fichier → Enregistrer l'exécution.</translation>
    </message>
    <message>
      <source>Map with the laboratory’s settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark on the stage, or lay the highlighter down (Ctrl+I)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark on the stage; Ctrl+I lays the highlighter down, Backspace wipes</source>
      <translation type="unfinished">Surligner sur la scène ; Ctrl+I pose le surligneur, Backspace efface</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation type="unfinished">Markdown</translation>
    </message>
    <message>
      <source>Max. likelihood</source>
      <translation type="unfinished">Max. vrais.</translation>
    </message>
    <message>
      <source>Maximum mean discrepancy, squared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean</source>
      <translation type="unfinished">Moyenne</translation>
    </message>
    <message>
      <source>Mean and width</source>
      <translation type="unfinished">Moyenne et largeur</translation>
    </message>
    <message>
      <source>Mean of the logarithm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean of x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean of y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean x</source>
      <translation type="unfinished">Moyenne x</translation>
    </message>
    <message>
      <source>Mean y</source>
      <translation type="unfinished">Moyenne y</translation>
    </message>
    <message>
      <source>Mean μ and standard deviation σ of P_G, in the data's units.

Dotted are those of P_data. The bands are what real samples of the same size have, each in its line's colour. What a
distribution with heavy tails does not have is not drawn.</source>
      <translation type="unfinished">Moyenne μ et écart type σ de P_G, dans les unités des données.

En pointillé ceux de P_data. Les bandes sont ce qu'ont de vrais échantillons de même taille, chacune de la couleur de sa ligne.
Ce qu'une distribution à queues lourdes n'a pas n'est pas dessiné.</translation>
    </message>
    <message>
      <source>Mean μ and width σ of P_G, and where G can only be one Gaussian the likeliest one, dashed.</source>
      <translation type="unfinished">Moyenne μ et largeur σ de P_G, et la plus probable où G ne peut être qu'une gaussienne, en tirets.</translation>
    </message>
    <message>
      <source>Means</source>
      <translation type="unfinished">Moyennes</translation>
    </message>
    <message>
      <source>Means 10, 20, 60, 80, 110 with widths 3, 3, 2, 2, 1, as MAD-GAN was tried on.</source>
      <translation type="unfinished">Moyennes 10, 20, 60, 80, 110 de largeurs 3, 3, 2, 2, 1, comme MAD-GAN y fut essayé.</translation>
    </message>
    <message>
      <source>Means x</source>
      <translation type="unfinished">Moyennes x</translation>
    </message>
    <message>
      <source>Means y</source>
      <translation type="unfinished">Moyennes y</translation>
    </message>
    <message>
      <source>Measured points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Members in another order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memory for them, at most</source>
      <translation type="unfinished">Mémoire pour elles, au plus</translation>
    </message>
    <message>
      <source>Mescheder 2018, the Dirac-GAN. The eigenvalues are ±i at the equilibrium; a step at once makes |λ| = √(1 + η²h²) &gt; 1.</source>
      <translation type="unfinished">Mescheder 2018, le Dirac-GAN. Les valeurs propres sont ±i à l'équilibre ; un pas simultané donne |λ| = √(1 + η²h²) &gt; 1.</translation>
    </message>
    <message>
      <source>Mescheder 2018. The field behind the points gets broad and soft: compare it with the patches of the collapse.</source>
      <translation type="unfinished">Mescheder 2018. Le champ derrière les points devient large et doux : comparez-le aux taches de l'effondrement.</translation>
    </message>
    <message>
      <source>Mescheder, Geiger, Nowozin, Dirac, convergence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message</source>
      <translation type="unfinished">Message</translation>
    </message>
    <message>
      <source>Method</source>
      <translation type="unfinished">Méthode</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metz 2017. Each iteration costs several times as much: say so when it takes longer.</source>
      <translation type="unfinished">Metz 2017. Chaque itération coûte plusieurs fois plus : dites-le quand cela dure plus longtemps.</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation type="unfinished">Milieu</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation type="unfinished">Les miens</translation>
    </message>
    <message>
      <source>Minibatch deviation</source>
      <translation type="unfinished">Écart du mini-lot</translation>
    </message>
    <message>
      <source>Minimax and non-saturating: the same D, but one keeps its gradient, and rests in another place.</source>
      <translation type="unfinished">Minimax et non saturante : le même D, mais l'une garde son gradient, et s'arrête ailleurs.</translation>
    </message>
    <message>
      <source>Minimax came to rest at N(1.3, 1.75²) on these data. Pearson's is …</source>
      <translation type="unfinished">Minimax s'est arrêté à N(1.3, 1.75²) sur ces données. Celle de Pearson est …</translation>
    </message>
    <message>
      <source>Minimax on the ring</source>
      <translation type="unfinished">Minimax sur l'anneau</translation>
    </message>
    <message>
      <source>Minimax, one Gaussian</source>
      <translation type="unfinished">Minimax, une gaussienne</translation>
    </message>
    <message>
      <source>Minimax: what theory asks for</source>
      <translation type="unfinished">Minimax : ce que demande la théorie</translation>
    </message>
    <message>
      <source>Missed a mode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing data costs most under Pearson's χ²: P_G stretches to the left.</source>
      <translation type="unfinished">Manquer des données coûte le plus sous le χ² de Pearson : P_G s'étire à gauche.</translation>
    </message>
    <message>
      <source>Mode collapse</source>
      <translation type="unfinished">Effondrement des modes</translation>
    </message>
    <message>
      <source>Mode collapse on 8 Gaussians</source>
      <translation type="unfinished">Effondrement des modes sur 8 gaussiennes</translation>
    </message>
    <message>
      <source>Mode collapse: G puts all points on the mode that D believes in, D turns, and G hops over, every {n:.0f} steps.</source>
      <translation type="unfinished">Effondrement des modes : G met tous les points sur le mode auquel D croit, D se retourne, et G saute, tous les {n:.0f} pas.</translation>
    </message>
    <message>
      <source>Mode dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mode regained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mode scoreboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mode width</source>
      <translation type="unfinished">Largeur des modes</translation>
    </message>
    <message>
      <source>Mode {mode} was dropped after iteration {iteration:,}: {left} of {modes} are left.</source>
      <translation type="unfinished">Le mode {mode} a été perdu après l'itération {iteration:,} : il en reste {left} sur {modes}.</translation>
    </message>
    <message>
      <source>Mode {mode} was dropped.</source>
      <translation type="unfinished">Le mode {mode} a été perdu.</translation>
    </message>
    <message>
      <source>Mode {mode} was regained after {iterations:,} iterations: {held} of {modes} are held.</source>
      <translation type="unfinished">Le mode {mode} a été retrouvé après {iterations:,} itérations : {held} sur {modes} sont tenus.</translation>
    </message>
    <message>
      <source>Mode {mode} was regained.</source>
      <translation type="unfinished">Le mode {mode} a été retrouvé.</translation>
    </message>
    <message>
      <source>Model Q</source>
      <translation type="unfinished">Modèle Q</translation>
    </message>
    <message>
      <source>Modes</source>
      <translation type="unfinished">Modes</translation>
    </message>
    <message>
      <source>Modes found</source>
      <translation type="unfinished">Modes trouvés</translation>
    </message>
    <message>
      <source>Modes held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Modes missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Modes over time</source>
      <translation type="unfinished">Modes dans le temps</translation>
    </message>
    <message>
      <source>Modes per side</source>
      <translation type="unfinished">Modes par côté</translation>
    </message>
    <message>
      <source>Moments</source>
      <translation type="unfinished">Moments</translation>
    </message>
    <message>
      <source>Moments in time</source>
      <translation type="unfinished">Moments dans le temps</translation>
    </message>
    <message>
      <source>Momentum</source>
      <translation type="unfinished">Momentum</translation>
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished">Plus</translation>
    </message>
    <message>
      <source>More critic steps would help.</source>
      <translation type="unfinished">Plus de pas du critique aideraient.</translation>
    </message>
    <message>
      <source>More steps of D would help.</source>
      <translation type="unfinished">Plus de pas de D aideraient.</translation>
    </message>
    <message>
      <source>Most act at the next iteration, and Ctrl+Z takes them back. You cannot break anything.</source>
      <translation type="unfinished">La plupart agissent dès l'itération suivante, et Ctrl+Z les annule. Vous ne pouvez rien casser.</translation>
    </message>
    <message>
      <source>Most weights sit at the two ends ±c: the critic uses what it may to the full and is left with simple functions (Gulrajani 2017, figure 1).</source>
      <translation type="unfinished">La plupart des poids sont aux deux bouts ±c : le critique use à plein de ce qui lui est permis, et il lui reste des fonctions simples (Gulrajani 2017, figure 1).</translation>
    </message>
    <message>
      <source>Move by itself, or stop</source>
      <translation type="unfinished">Bouger tout seul, ou arrêter</translation>
    </message>
    <message>
      <source>Move to trash</source>
      <translation type="unfinished">Mettre à la corbeille</translation>
    </message>
    <message>
      <source>Move what is zoomed; on the timeline, look back</source>
      <translation type="unfinished">Déplacer ce qui est zoomé ; sur la chronologie, revenir en arrière</translation>
    </message>
    <message>
      <source>Moved so far</source>
      <translation type="unfinished">Déplacé jusqu'ici</translation>
    </message>
    <message>
      <source>Moves on every web page, in every mail and every slide, in 63 colours; larger than a film.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>N(4, 1.25) by SGD</source>
      <translation type="unfinished">N(4, 1.25) par SGD</translation>
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished">Nom</translation>
    </message>
    <message>
      <source>Nearest by</source>
      <translation type="unfinished">Proche selon</translation>
    </message>
    <message>
      <source>Negative momentum</source>
      <translation type="unfinished">Momentum négatif</translation>
    </message>
    <message>
      <source>Nelder-Mead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Networks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Networks train on the CPU, in the window's own process; how the window looks is neither read nor kept.</source>
      <translation type="unfinished">Les réseaux s'entraînent sur le CPU, dans le processus de la fenêtre ; l'aspect de la fenêtre n'est ni lu ni retenu.</translation>
    </message>
    <message>
      <source>New seed</source>
      <translation type="unfinished">Autre graine</translation>
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished">Suite</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation type="unfinished">Page suivante</translation>
    </message>
    <message>
      <source>Next step of the lesson</source>
      <translation type="unfinished">Étape suivante de la leçon</translation>
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished">Non</translation>
    </message>
    <message>
      <source>No cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No loop: play all of the run</source>
      <translation type="unfinished">Pas de boucle : lire toute l'exécution</translation>
    </message>
    <message>
      <source>No noise</source>
      <translation type="unfinished">Sans bruit</translation>
    </message>
    <message>
      <source>No plot is chosen that has something to show for these data.</source>
      <translation type="unfinished">Aucun graphique choisi n'a quelque chose à montrer pour ces données.</translation>
    </message>
    <message>
      <source>No prediction</source>
      <translation type="unfinished">Sans prédiction</translation>
    </message>
    <message>
      <source>No preset has these words.</source>
      <translation type="unfinished">Aucun préréglage ne contient ces mots.</translation>
    </message>
    <message>
      <source>No run has these words.</source>
      <translation type="unfinished">Aucune exécution ne contient ces mots.</translation>
    </message>
    <message>
      <source>No run is chosen</source>
      <translation type="unfinished">Aucune exécution choisie</translation>
    </message>
    <message>
      <source>No runs yet</source>
      <translation type="unfinished">Pas encore d'exécutions</translation>
    </message>
    <message>
      <source>No runs yet: File → Save run in the laboratory puts one here.</source>
      <translation type="unfinished">Pas encore d'exécutions : Fichier → Enregistrer l'exécution dans le laboratoire en met une ici.</translation>
    </message>
    <message>
      <source>No second run is compared with this one.</source>
      <translation type="unfinished">Aucune seconde exécution n'est comparée à celle-ci.</translation>
    </message>
    <message>
      <source>No training process begins (exit code {code}); `ganviz --safe-mode` does without one.</source>
      <translation type="unfinished">Aucun processus d'entraînement ne démarre (code {code}) ; `ganviz --safe-mode` s'en passe.</translation>
    </message>
    <message>
      <source>No, the gradient is gone for good</source>
      <translation type="unfinished">Non, le gradient est parti pour de bon</translation>
    </message>
    <message>
      <source>No, the order decides</source>
      <translation type="unfinished">Non, l'ordre décide</translation>
    </message>
    <message>
      <source>No: a better critic is a better slope</source>
      <translation type="unfinished">Non : un meilleur critique est une meilleure pente</translation>
    </message>
    <message>
      <source>No: few modes are found</source>
      <translation type="unfinished">Non : peu de modes sont trouvés</translation>
    </message>
    <message>
      <source>No: narrower, and nearer to one bump</source>
      <translation type="unfinished">Non : plus étroit, et plus près d'une bosse</translation>
    </message>
    <message>
      <source>No: wider, over both bumps</source>
      <translation type="unfinished">Non : plus large, sur les deux bosses</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation type="unfinished">Bruit</translation>
    </message>
    <message>
      <source>Noise and horizon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noise as the cure</source>
      <translation type="unfinished">Le bruit comme remède</translation>
    </message>
    <message>
      <source>Noise decay</source>
      <translation type="unfinished">Décroissance du bruit</translation>
    </message>
    <message>
      <source>Noise gone too early</source>
      <translation type="unfinished">Bruit parti trop tôt</translation>
    </message>
    <message>
      <source>Noise horizon</source>
      <translation type="unfinished">Horizon du bruit</translation>
    </message>
    <message>
      <source>Noise on the inputs</source>
      <translation type="unfinished">Bruit des entrées</translation>
    </message>
    <message>
      <source>Noise that decays</source>
      <translation type="unfinished">Un bruit qui s'éteint</translation>
    </message>
    <message>
      <source>Noise that fades lets G find every mode, then sharpen.</source>
      <translation type="unfinished">Un bruit qui s'éteint laisse G trouver chaque mode, puis s'affiner.</translation>
    </message>
    <message>
      <source>Noise that fades lets G find the rolled-up line, then sharpen.</source>
      <translation type="unfinished">Un bruit qui s'éteint laisse G trouver la ligne enroulée, puis s'affiner.</translation>
    </message>
    <message>
      <source>Noise that fades lets P_G split in two and cover both bumps.</source>
      <translation type="unfinished">Un bruit qui s'éteint laisse P_G se partager et couvrir les deux bosses.</translation>
    </message>
    <message>
      <source>Noise width</source>
      <translation type="unfinished">Largeur du bruit</translation>
    </message>
    <message>
      <source>Noise σ</source>
      <translation type="unfinished">Bruit σ</translation>
    </message>
    <message>
      <source>Noised</source>
      <translation type="unfinished">Bruités</translation>
    </message>
    <message>
      <source>Non-saturating, one Gaussian</source>
      <translation type="unfinished">Non saturante, une gaussienne</translation>
    </message>
    <message>
      <source>Non-saturating: what is used</source>
      <translation type="unfinished">Non saturante : ce qu'on utilise</translation>
    </message>
    <message>
      <source>Norm of G’s gradient</source>
      <translation type="unfinished">Norme du gradient de G</translation>
    </message>
    <message>
      <source>Normal text</source>
      <translation type="unfinished">Texte normal</translation>
    </message>
    <message>
      <source>Normalisation</source>
      <translation type="unfinished">Normalisation</translation>
    </message>
    <message>
      <source>Not measured: D’s loss is no number.</source>
      <translation type="unfinished">Non mesuré : la perte de D n'est pas un nombre.</translation>
    </message>
    <message>
      <source>Not measured: this data has no density.</source>
      <translation type="unfinished">Non mesuré : ces données n'ont pas de densité.</translation>
    </message>
    <message>
      <source>Not seen yet, and it mostly comes within {within:,} iterations: N tries another seed.</source>
      <translation type="unfinished">Pas encore vu, cela vient en général en moins de {within:,} itérations : N essaie une autre graine.</translation>
    </message>
    <message>
      <source>Not trained yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not within chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note: {doubt}.</source>
      <translation type="unfinished">Remarque : {doubt}.</translation>
    </message>
    <message>
      <source>Notebook …</source>
      <translation type="unfinished">Notebook …</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished">Notes</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation type="unfinished">Rien</translation>
    </message>
    <message>
      <source>Nothing has been measured yet.</source>
      <translation type="unfinished">Rien n'a encore été mesuré.</translation>
    </message>
    <message>
      <source>Nothing has been trained yet.</source>
      <translation type="unfinished">Rien n'a encore été entraîné.</translation>
    </message>
    <message>
      <source>Nothing has been trained yet: Start trains all of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has been trained yet: run it first, then ask whether that was luck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed while the run went on.</source>
      <translation type="unfinished">Rien n'a changé pendant l'exécution.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished">Rien n'a changé.</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation type="unfinished">Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation type="unfinished">Rien encore</translation>
    </message>
    <message>
      <source>Nothing: D is blind</source>
      <translation type="unfinished">Rien : D est aveugle</translation>
    </message>
    <message>
      <source>Nothing: G can tear the cloud</source>
      <translation type="unfinished">Rien : G peut déchirer le nuage</translation>
    </message>
    <message>
      <source>Nothing: these are the settings of “{preset}”.</source>
      <translation type="unfinished">Rien : ce sont les réglages de « {preset} ».</translation>
    </message>
    <message>
      <source>Now</source>
      <translation type="unfinished">Maintenant</translation>
    </message>
    <message>
      <source>Now $P_G$ is close to $P_{data}$. D is still being trained, three steps for each one of G. It would tell the two apart if it
could.</source>
      <translation type="unfinished">Maintenant $P_G$ est près de $P_{data}$. D est encore entraîné, trois pas pour chacun de G. Il distinguerait les deux s'il le pouvait.</translation>
    </message>
    <message>
      <source>Now G's own mass where there are no data costs without end, and the gap is such a place. What is left out costs nothing at all.</source>
      <translation type="unfinished">Maintenant la masse de G sans données coûte sans fin, et le creux est un tel endroit. Ce qui est oublié ne coûte rien.</translation>
    </message>
    <message>
      <source>Now data of two bumps, and a G that can only be one Gaussian, so that it has to choose. D is kept from being perfect by noise
at first, and minimax works.</source>
      <translation type="unfinished">Maintenant des données à deux bosses, et un G qui ne peut être qu'une gaussienne, il doit donc choisir. Un bruit empêche D d'être parfait au début, et minimax fonctionne.</translation>
    </message>
    <message>
      <source>Now the other way round: D stands still as it is, a step between the two, and G learns.</source>
      <translation type="unfinished">Maintenant l'inverse : D reste tel quel, une marche entre les deux, et G apprend.</translation>
    </message>
    <message>
      <source>Nowhere: without D's steps nothing moves</source>
      <translation type="unfinished">Nulle part : sans pas de D rien ne bouge</translation>
    </message>
    <message>
      <source>NumPy (*.npy);;CSV (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NumPy arrays</source>
      <translation type="unfinished">Tableaux NumPy</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation type="unfinished">Nombres</translation>
    </message>
    <message>
      <source>O</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objective</source>
      <translation type="unfinished">Objectif</translation>
    </message>
    <message>
      <source>Of the cure: clip value c, WGAN-GP’s λ, the noise’s σ, R1’s or the consensus’ γ.</source>
      <translation type="unfinished">Du remède : borne c, λ de WGAN-GP, σ du bruit, γ de R1 ou du consensus.</translation>
    </message>
    <message>
      <source>Of the generated point; D = 1/(1 + e⁻ˢ).</source>
      <translation type="unfinished">Du point généré ; D = 1/(1 + e⁻ˢ).</translation>
    </message>
    <message>
      <source>Of the networks and of all chance.</source>
      <translation type="unfinished">Des réseaux et de tout hasard.</translation>
    </message>
    <message>
      <source>Of the outer circle.</source>
      <translation type="unfinished">Du cercle extérieur.</translation>
    </message>
    <message>
      <source>Of the points to which D gives some probability of being real, the share that is: equal for the optimal D.

That is the dashed line. Below it D believes too much, above it too little. A dot's area is the share of points to
which D says about this. Half of all points are real, half generated.</source>
      <translation type="unfinished">Des points auxquels D donne une probabilité d'être réels, la part qui l'est : égale pour le D optimal.

C'est la ligne en tirets. Dessous D croit trop, dessus trop peu. L'aire d'un point est la part des points dont D dit à peu près
cela. La moitié des points est réelle, l'autre générée.</translation>
    </message>
    <message>
      <source>Offset of Q</source>
      <translation type="unfinished">Décalage de Q</translation>
    </message>
    <message>
      <source>On all eight modes</source>
      <translation type="unfinished">Sur les huit modes</translation>
    </message>
    <message>
      <source>On one or two modes, and ever other ones</source>
      <translation type="unfinished">Sur un ou deux modes, et toujours d'autres</translation>
    </message>
    <message>
      <source>On one or two modes, for good</source>
      <translation type="unfinished">Sur un ou deux modes, pour de bon</translation>
    </message>
    <message>
      <source>On the ring: found, but soft</source>
      <translation type="unfinished">Sur l'anneau : trouvés, mais flous</translation>
    </message>
    <message>
      <source>On the timeline: play that range in a loop</source>
      <translation type="unfinished">Sur la chronologie : lire cet intervalle en boucle</translation>
    </message>
    <message>
      <source>On which bump it ends the seed decides, mostly on the larger one: N gives another seed.</source>
      <translation type="unfinished">Sur quelle bosse elle finit, la graine le décide, le plus souvent la plus grande : N donne une autre graine.</translation>
    </message>
    <message>
      <source>On with the lesson (Page Down)</source>
      <translation type="unfinished">Suite de la leçon (Page Down)</translation>
    </message>
    <message>
      <source>On {n:,} points the likeliest model has a mean −log q of {likely:.3f}, that by {name} {other:.3f}; with more points maximum likelihood becomes KL.</source>
      <translation type="unfinished">Sur {n:,} points le modèle le plus probable a un −log q moyen de {likely:.3f}, celui selon {name} {other:.3f} ; avec plus de points le maximum de vraisemblance devient la KL.</translation>
    </message>
    <message>
      <source>One Gaussian in 1-D</source>
      <translation type="unfinished">Une gaussienne en 1-D</translation>
    </message>
    <message>
      <source>One Gaussian, unsteady</source>
      <translation type="unfinished">Une gaussienne, instable</translation>
    </message>
    <message>
      <source>One Gaussian: divergence over its μ and σ</source>
      <translation type="unfinished">Une gaussienne : divergence selon son μ et σ</translation>
    </message>
    <message>
      <source>One bar for each mode: the share of points that are nearest to it, beside the share that would be fair.

The full colour is what lies within 3σ of the mode, of high quality; the pale part on top lies farther out. A mode
is found by the strict count where it has a tenth of its fair share in points of high quality; the others are empty
places, outlined in red. The looser count, of modes with a single such point, stands beside it where it differs. KL
is that of the modes' shares to the fair ones: 0 where these are fair, log 8 for one mode of eight alone.</source>
      <translation type="unfinished">Une barre par mode : la part des points qui en sont les plus proches, à côté de la part qui serait équitable.

La pleine couleur est ce qui est à moins de 3σ du mode, de haute qualité ; la partie pâle au-dessus est plus loin. Un mode est
trouvé, au compte strict, où il a un dixième de sa part équitable en points de haute qualité ; les autres sont des places vides,
bordées de rouge. Le compte large, des modes avec un seul tel point, est à côté où il diffère. KL est celle des parts des modes
aux équitables : 0 où elles le sont, log 8 pour un seul mode sur huit.</translation>
    </message>
    <message>
      <source>One change:
$$L_G = - \mathbb{E}_z \log D(G(z))$$
It wants the same, that D says “real”, but it is steep where D says 0, and flat where D is fooled already. All else is as
before, the 20 steps of D too.</source>
      <translation type="unfinished">Un changement :
$$L_G = - \mathbb{E}_z \log D(G(z))$$
Elle veut la même chose, que D dise « réel », mais elle est raide où D dit 0, et plate où D est déjà trompé. Tout le reste est comme avant, les 20 pas de D aussi.</translation>
    </message>
    <message>
      <source>One change: D steps first, and G answers to the D that is there **now**. That is how all other lessons train.</source>
      <translation type="unfinished">Un changement : D fait son pas d'abord, et G répond au D qui est là **maintenant**. C'est ainsi qu'entraînent toutes les autres leçons.</translation>
    </message>
    <message>
      <source>One click and it trains. Each says what to watch for, below the stage.</source>
      <translation type="unfinished">Un clic et il s'entraîne. Chacun dit quoi observer, sous la scène.</translation>
    </message>
    <message>
      <source>One cluster hops from mode to mode, for ever.</source>
      <translation type="unfinished">Un amas saute de mode en mode, pour toujours.</translation>
    </message>
    <message>
      <source>One cluster that hops from mode to mode, and three ways to cure it.</source>
      <translation type="unfinished">Un amas qui saute de mode en mode, et trois remèdes.</translation>
    </message>
    <message>
      <source>One column of a paper</source>
      <translation type="unfinished">Une colonne d'article</translation>
    </message>
    <message>
      <source>One column; decimals with {decimals}.</source>
      <translation type="unfinished">Une colonne ; décimales avec {decimals}.</translation>
    </message>
    <message>
      <source>One for each Gaussian.</source>
      <translation type="unfinished">Une pour chaque gaussienne.</translation>
    </message>
    <message>
      <source>One iteration</source>
      <translation type="unfinished">Une itération</translation>
    </message>
    <message>
      <source>One iteration in its parts, with the tensors that really flow.

Noise goes through G, data join, D scores both, the loss follows, its gradients go back, and the player steps. A
line is a weight: thick where it is large, dashed and red where it is negative. A unit is as full as it is active
for the chosen point, or, on the way back, as large as its gradient. Below stand that point's numbers.</source>
      <translation type="unfinished">Une itération en ses parties, avec les tenseurs qui circulent vraiment.

Le bruit passe par G, les données arrivent, D note les deux, la perte suit, ses gradients reviennent, et le joueur fait son pas. Une
ligne est un poids : épaisse où il est grand, rouge et en tirets où il est négatif. Une unité est aussi pleine qu'elle est
active pour le point choisi, ou, au retour, aussi grande que son gradient. Dessous sont les nombres de ce point.</translation>
    </message>
    <message>
      <source>One iteration is Goodfellow's Algorithm 1:

1. $k$ times: draw data $x$ and noise $z$, and move D **up** its objective,
$$\mathbb{E}_x \log D(x) + \mathbb{E}_z \log (1 - D(G(z)))$$
2. once: draw noise $z$, and move G so that D says more often that its points are real.

Here $k = 3$. The arrows under the points show where G's loss pushes them.</source>
      <translation type="unfinished">Une itération est l'algorithme 1 de Goodfellow :

1. $k$ fois : tirer des données $x$ et du bruit $z$, et faire **monter** D sur son objectif,
$$\mathbb{E}_x \log D(x) + \mathbb{E}_z \log (1 - D(G(z)))$$
2. une fois : tirer du bruit $z$, et déplacer G pour que D dise plus souvent que ses points sont réels.

Ici $k = 3$. Les flèches sous les points montrent où la perte de G les pousse.</translation>
    </message>
    <message>
      <source>One iteration: k steps of D, one of G (→)</source>
      <translation type="unfinished">Une itération : k pas de D, un de G (→)</translation>
    </message>
    <message>
      <source>One mode after the other</source>
      <translation type="unfinished">Un mode après l'autre</translation>
    </message>
    <message>
      <source>One page that says it all: the stage at several moments, the curves, what is not as usual, and what came of it.

Beside each final number stands what chance alone gives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One plot</source>
      <translation type="unfinished">Un graphique</translation>
    </message>
    <message>
      <source>One plot, as large as the picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One run</source>
      <translation type="unfinished">Une exécution</translation>
    </message>
    <message>
      <source>One run, live: presets and settings at the left, the stage in the middle, numbers at the right.

Puts the parts together and carries signals between them; it computes nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One start with many seeds at once: every member live, how a metric is spread over them, and over time.

A click opens a member in the laboratory, with its own numbers, at the iteration at which it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One step of D</source>
      <translation type="unfinished">Un pas de D</translation>
    </message>
    <message>
      <source>One step of G</source>
      <translation type="unfinished">Un pas de G</translation>
    </message>
    <message>
      <source>One step of the discriminator (D)</source>
      <translation type="unfinished">Un pas du discriminateur (D)</translation>
    </message>
    <message>
      <source>One step of the generator (G)</source>
      <translation type="unfinished">Un pas du générateur (G)</translation>
    </message>
    <message>
      <source>Only slopes above 1 cost anything: the critic can turn, and P_G stops.</source>
      <translation type="unfinished">Seules les pentes au-dessus de 1 coûtent : le critique peut tourner, et P_G s'arrête.</translation>
    </message>
    <message>
      <source>Onto the clipboard, as picture and as vectors</source>
      <translation type="unfinished">Dans le presse-papiers, en pixels et en vecteurs</translation>
    </message>
    <message>
      <source>Onto the data, and stops there</source>
      <translation type="unfinished">Sur les données, et s'y arrête</translation>
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation type="unfinished">L'ouvrir</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation type="unfinished">Ouvrir récent</translation>
    </message>
    <message>
      <source>Open results of a sweep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open results of a sweep …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the chosen run</source>
      <translation type="unfinished">Ouvrir l'exécution choisie</translation>
    </message>
    <message>
      <source>Open the member that has the focus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the middle seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the middle seed of the cell that is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open …</source>
      <translation type="unfinished">Ouvrir …</translation>
    </message>
    <message>
      <source>Opened {file} as it stood; Reset begins it anew</source>
      <translation type="unfinished">{file} ouvert tel quel ; Redémarrer recommence</translation>
    </message>
    <message>
      <source>Opened {file} as it stood; Run goes on, Reset begins it anew</source>
      <translation type="unfinished">{file} ouvert tel quel ; Lancer continue, Redémarrer recommence</translation>
    </message>
    <message>
      <source>Optimal D</source>
      <translation type="unfinished">D optimal</translation>
    </message>
    <message>
      <source>Optimal discriminator</source>
      <translation type="unfinished">Discriminateur optimal</translation>
    </message>
    <message>
      <source>Optimal line</source>
      <translation type="unfinished">Ligne optimale</translation>
    </message>
    <message>
      <source>Optimiser</source>
      <translation type="unfinished">Optimiseur</translation>
    </message>
    <message>
      <source>Optimism</source>
      <translation type="unfinished">Optimisme</translation>
    </message>
    <message>
      <source>Orange where D says fake, blue where it says real.</source>
      <translation type="unfinished">Orange où D dit faux, bleu où il dit réel.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation type="unfinished">Ordre</translation>
    </message>
    <message>
      <source>Oscillating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oscillating: period about {iterations} iterations; D(fake) swings by {swing}.</source>
      <translation type="unfinished">Oscillation : période d'environ {iterations} itérations ; D(faux) varie de {swing}.</translation>
    </message>
    <message>
      <source>Oscillating: period about {iterations} iterations; the difference of the critic's means swings by {swing}.</source>
      <translation type="unfinished">Oscillation : période d'environ {iterations} itérations ; la différence des moyennes du critique varie de {swing}.</translation>
    </message>
    <message>
      <source>Oscillating: period about {iterations} iterations; the mean score of generated points swings by {swing}.</source>
      <translation type="unfinished">Oscillation : période d'environ {iterations} itérations ; la note moyenne des points générés varie de {swing}.</translation>
    </message>
    <message>
      <source>Other data, a narrow bump at −1 and a wide one at 2. Squared ratios weigh left out data even more than KL does:
$$\chi^2(P_{data} \| P_G) = \int \frac{(p_{data} - p_G)^2}{p_G}$$</source>
      <translation type="unfinished">D'autres données, une bosse étroite en −1 et une large en 2. Les rapports au carré pèsent les données oubliées encore plus que la KL :
$$\chi^2(P_{data} \| P_G) = \int \frac{(p_{data} - p_G)^2}{p_G}$$</translation>
    </message>
    <message>
      <source>Other losses</source>
      <translation type="unfinished">Autres pertes</translation>
    </message>
    <message>
      <source>Other seeds than {seed}, from the beginning with the settings as they are now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Otherwise than in the run in front:</source>
      <translation type="unfinished">Autrement que dans l'exécution de devant :</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own size</source>
      <translation type="unfinished">Autre taille</translation>
    </message>
    <message>
      <source>P</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P and Q</source>
      <translation type="unfinished">P et Q</translation>
    </message>
    <message>
      <source>P and Q are the same: every distance is 0.</source>
      <translation type="unfinished">P et Q sont les mêmes : chaque distance est 0.</translation>
    </message>
    <message>
      <source>P and Q are the same: every divergence is 0.</source>
      <translation type="unfinished">P et Q sont les mêmes : chaque divergence est 0.</translation>
    </message>
    <message>
      <source>P and Q are the same: nothing need be moved, W₁ = 0.</source>
      <translation type="unfinished">P et Q sont les mêmes : rien n'est à déplacer, W₁ = 0.</translation>
    </message>
    <message>
      <source>P and Q hardly overlap: the JSD stands at {jsd:.3f}, just below log 2, and moving Q changes it by {slope} per unit: there is no gradient to follow.</source>
      <translation type="unfinished">P et Q se recouvrent à peine : la JSD est à {jsd:.3f}, juste sous log 2, et bouger Q la change de {slope} par unité : il n'y a pas de gradient à suivre.</translation>
    </message>
    <message>
      <source>P and Q overlap: the JSD is {jsd:.3f} and changes by {slope} for each unit that Q moves.</source>
      <translation type="unfinished">P et Q se recouvrent : la JSD est {jsd:.3f} et change de {slope} par unité dont Q bouge.</translation>
    </message>
    <message>
      <source>P and Q overlap: the JSD is {jsd:.3f}, and moving Q changes it by {slope:.3f} per unit.</source>
      <translation type="unfinished">P et Q se recouvrent : la JSD est {jsd:.3f}, et bouger Q la change de {slope:.3f} par unité.</translation>
    </message>
    <message>
      <source>P and its model</source>
      <translation type="unfinished">P et son modèle</translation>
    </message>
    <message>
      <source>P and the nearest model</source>
      <translation type="unfinished">P et le modèle le plus proche</translation>
    </message>
    <message>
      <source>P has become Q for {cost:.3f}, and no plan is cheaper: that is W₁.</source>
      <translation type="unfinished">P est devenu Q pour {cost:.3f}, et aucun plan n'est moins cher : c'est W₁.</translation>
    </message>
    <message>
      <source>P has become Q for {cost:.3f}, but the best plan takes {best:.3f}: no ways should cross.</source>
      <translation type="unfinished">P est devenu Q pour {cost:.3f}, mais le meilleur plan prend {best:.3f} : les chemins ne devraient pas se croiser.</translation>
    </message>
    <message>
      <source>P real, Q fake</source>
      <translation type="unfinished">P réel, Q faux</translation>
    </message>
    <message>
      <source>P stands, Q slides</source>
      <translation type="unfinished">P est fixe, Q glisse</translation>
    </message>
    <message>
      <source>PDF page</source>
      <translation type="unfinished">Page PDF</translation>
    </message>
    <message>
      <source>PG₀: far</source>
      <translation type="unfinished">PG₀ : loin</translation>
    </message>
    <message>
      <source>PG₁₀₀: there</source>
      <translation type="unfinished">PG₁₀₀ : arrivé</translation>
    </message>
    <message>
      <source>PG₅₀: nearer</source>
      <translation type="unfinished">PG₅₀ : plus près</translation>
    </message>
    <message>
      <source>PNG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PNG picture</source>
      <translation type="unfinished">Image PNG</translation>
    </message>
    <message>
      <source>PQ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P_G</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P_G = P_data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P_G after {iteration:,} iterations: JSD {jsd:.3f}</source>
      <translation type="unfinished">P_G après {iteration:,} itérations : JSD {jsd:.3f}</translation>
    </message>
    <message>
      <source>P_G moves as in “Minimax, one Gaussian”, and stands near N(μ = 1.3, σ = 1.8) by iteration 1,000. D's loss is another: here it is minus twice the JSD that D sees. Theory: N(μ = 1.31, σ = 1.75).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P_G reaches the data by iteration 250 and is about half as wide at 500. After that its width does not settle: it swings between too narrow and too wide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P_G seen through a kernel of σ = {width}</source>
      <translation type="unfinished">P_G vue à travers un noyau de σ = {width}</translation>
    </message>
    <message>
      <source>P_G slides along a slope of 1 and reaches the data. What then?</source>
      <translation type="unfinished">P_G glisse le long d'une pente de 1 et atteint les données. Et ensuite ?</translation>
    </message>
    <message>
      <source>P_G slides on and out on the other side</source>
      <translation type="unfinished">P_G continue et ressort de l'autre côté</translation>
    </message>
    <message>
      <source>P_G slides onto N(μ = 4, σ = ½), and D says ½ wherever there are points.</source>
      <translation type="unfinished">P_G glisse sur N(μ = 4, σ = ½), et D dit ½ partout où il y a des points.</translation>
    </message>
    <message>
      <source>P_G sweeps right, and by iteration 4,000 all five modes have their points, but it lies over everything: the two wide modes at the left stand out, between the three sharp ones it is hardly lower. One G of one z draws one line through all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P_G widens on its way and by iteration 1,500 stands on the blue bump, W1 below 0.2. Its width goes on breathing a little. A G of two layers comes to the same place, but a clipped critic cannot give it the right shape.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P_G: μ = {mean}, σ = {sigma}</source>
      <translation type="unfinished">P_G : μ = {mean}, σ = {sigma}</translation>
    </message>
    <message>
      <source>P_data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P_data has no density here</source>
      <translation type="unfinished">P_data n'a pas de densité ici</translation>
    </message>
    <message>
      <source>P_data, P_G and D over x, and below them where G takes each z; after Figure 1 of Goodfellow et al. 2014.</source>
      <translation type="unfinished">P_data, P_G et D sur x, et dessous où G porte chaque z ; d'après la figure 1 de Goodfellow et al. 2014.</translation>
    </message>
    <message>
      <source>PacGAN, Lin 2018. Both rates are twice those of the collapse here; the losses are the same.</source>
      <translation type="unfinished">PacGAN, Lin 2018. Les deux taux sont ici le double de ceux de l'effondrement ; les pertes sont les mêmes.</translation>
    </message>
    <message>
      <source>PacGAN, packing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Packing</source>
      <translation type="unfinished">Paquets</translation>
    </message>
    <message>
      <source>Packing: D judges **four points at once**, all real or all generated:
$$D(x_1, x_2, x_3, x_4)$$
Four points on one spot are a give-away: real ones are hardly ever like that.</source>
      <translation type="unfinished">Paquets : D juge **quatre points à la fois**, tous réels ou tous générés :
$$D(x_1, x_2, x_3, x_4)$$
Quatre points au même endroit se trahissent : les réels ne sont presque jamais ainsi.</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation type="unfinished">Page précédente</translation>
    </message>
    <message>
      <source>Page: {page}</source>
      <translation type="unfinished">Page : {page}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages: {group}</source>
      <translation type="unfinished">Pages : {group}</translation>
    </message>
    <message>
      <source>Pairing with a light R1 + R2, faster rates and an average of G.</source>
      <translation type="unfinished">Paires avec R1 + R2 légers, taux plus rapides et moyenne de G.</translation>
    </message>
    <message>
      <source>Pairing, one Gaussian</source>
      <translation type="unfinished">Paires, une gaussienne</translation>
    </message>
    <message>
      <source>Parallel lines</source>
      <translation type="unfinished">Lignes parallèles</translation>
    </message>
    <message>
      <source>Pareto</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parquet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste data</source>
      <translation type="unfinished">Coller des données</translation>
    </message>
    <message>
      <source>Paste settings</source>
      <translation type="unfinished">Coller des réglages</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished">Pause</translation>
    </message>
    <message>
      <source>Pause the GAN</source>
      <translation type="unfinished">Mettre le GAN en pause</translation>
    </message>
    <message>
      <source>Pause the run (Space)</source>
      <translation type="unfinished">Mettre l'exécution en pause (Space)</translation>
    </message>
    <message>
      <source>Pay at every so many steps of D only, so many times as much: nearly the same effect for less work.</source>
      <translation type="unfinished">Ne payer qu'à un pas de D sur tant, et autant de fois plus : presque le même effet pour moins de travail.</translation>
    </message>
    <message>
      <source>Payoff V: D wants it high, G wants it low</source>
      <translation type="unfinished">Gain V : D le veut haut, G le veut bas</translation>
    </message>
    <message>
      <source>Pearson χ²</source>
      <translation type="unfinished">χ² de Pearson</translation>
    </message>
    <message>
      <source>Pearson χ² is the widest</source>
      <translation type="unfinished">Le χ² de Pearson est le plus large</translation>
    </message>
    <message>
      <source>Pearson χ²: widest of all</source>
      <translation type="unfinished">χ² de Pearson : le plus large</translation>
    </message>
    <message>
      <source>Pen</source>
      <translation type="unfinished">Stylo</translation>
    </message>
    <message>
      <source>Penalised</source>
      <translation type="unfinished">Pénalisé</translation>
    </message>
    <message>
      <source>Penalty</source>
      <translation type="unfinished">Pénalité</translation>
    </message>
    <message>
      <source>Penalty and k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Penalty interval</source>
      <translation type="unfinished">Intervalle de la pénalité</translation>
    </message>
    <message>
      <source>Penalty weight</source>
      <translation type="unfinished">Poids de la pénalité</translation>
    </message>
    <message>
      <source>Penalty, λ = 10</source>
      <translation type="unfinished">Pénalité, λ = 10</translation>
    </message>
    <message>
      <source>Petzka 2018. With the one-sided penalty (preset “WGAN-LP, one Gaussian”) the critic can turn round, and P_G stops.</source>
      <translation type="unfinished">Petzka 2018. Avec la pénalité unilatérale (préréglage « WGAN-LP, une gaussienne ») le critique peut se retourner, et P_G s'arrête.</translation>
    </message>
    <message>
      <source>PgDown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PgUp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phase map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture …</source>
      <translation type="unfinished">Image …</translation>
    </message>
    <message>
      <source>Pictures of each run, at most</source>
      <translation type="unfinished">Images par exécution, au plus</translation>
    </message>
    <message>
      <source>Piles on a line, or points in the plane.</source>
      <translation type="unfinished">Des tas sur une ligne, ou des points dans le plan.</translation>
    </message>
    <message>
      <source>Pinwheel</source>
      <translation type="unfinished">Moulin à vent</translation>
    </message>
    <message>
      <source>Pixels, for slides, web pages and documents: what is written is what is seen, everywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished">Place</translation>
    </message>
    <message>
      <source>Plan: from (up) to (across)</source>
      <translation type="unfinished">Plan : de (en haut) à (en travers)</translation>
    </message>
    <message>
      <source>Play backwards (Shift+T)</source>
      <translation type="unfinished">Lire en arrière (Shift+T)</translation>
    </message>
    <message>
      <source>Play backwards, or stop</source>
      <translation type="unfinished">Lire en arrière, ou arrêter</translation>
    </message>
    <message>
      <source>Play faster</source>
      <translation type="unfinished">Lire plus vite</translation>
    </message>
    <message>
      <source>Play forwards (T)</source>
      <translation type="unfinished">Lire en avant (T)</translation>
    </message>
    <message>
      <source>Play forwards, or stop</source>
      <translation type="unfinished">Lire en avant, ou arrêter</translation>
    </message>
    <message>
      <source>Play slower</source>
      <translation type="unfinished">Lire plus lentement</translation>
    </message>
    <message>
      <source>Played at {speed:,.0f} iterations a second</source>
      <translation type="unfinished">Lu à {speed:,.0f} itérations par seconde</translation>
    </message>
    <message>
      <source>Playing back</source>
      <translation type="unfinished">Relit</translation>
    </message>
    <message>
      <source>Plot</source>
      <translation type="unfinished">Graphique</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation type="unfinished">Graphiques</translation>
    </message>
    <message>
      <source>Point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point at a cell to see its seeds. A click keeps it, a double click opens its middle seed in the laboratory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point at each of the three curves before you press anything. Say that blue is drawn from a formula only because this is a
toy: of pictures we have samples and no formula.</source>
      <translation type="unfinished">Montrez chacune des trois courbes avant de presser quoi que ce soit. Dites que le bleu n'est tracé d'une formule que parce que c'est un jouet : des images nous avons des échantillons et pas de formule.</translation>
    </message>
    <message>
      <source>Pointer</source>
      <translation type="unfinished">Pointeur</translation>
    </message>
    <message>
      <source>Points</source>
      <translation type="unfinished">Points</translation>
    </message>
    <message>
      <source>Points beside the modes</source>
      <translation type="unfinished">Les points à côté des modes</translation>
    </message>
    <message>
      <source>Points in each step, real and generated alike.</source>
      <translation type="unfinished">Points de chaque pas, réels comme générés.</translation>
    </message>
    <message>
      <source>Points of P_data.</source>
      <translation type="unfinished">Points de P_data.</translation>
    </message>
    <message>
      <source>Points of high quality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points within 3σ of a mode</source>
      <translation type="unfinished">Points à moins de 3σ d'un mode</translation>
    </message>
    <message>
      <source>Potential φ</source>
      <translation type="unfinished">Potentiel φ</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation type="unfinished">Précision</translation>
    </message>
    <message>
      <source>Precision and recall</source>
      <translation type="unfinished">Précision et rappel</translation>
    </message>
    <message>
      <source>Precision: the share of generated points that could be real. Recall: the share of data that G could have made.

A point counts where it lies in the ball around some point of the other kind, as wide as the way to the third
nearest of that kind. Missed modes lower recall alone, points astray precision alone. The bands are what two real
samples read, each in its line's colour: a little less than 1.</source>
      <translation type="unfinished">Précision : la part des points générés qui pourraient être réels. Rappel : la part des données que G aurait pu faire.

Un point compte où il est dans la boule autour d'un point de l'autre sorte, aussi large que le chemin vers le troisième plus proche
de la sienne. Des modes manqués abaissent le rappel seul, des points égarés la précision seule. Les bandes sont ce que donnent
deux vrais échantillons, chacune de la couleur de sa ligne : un peu moins que 1.</translation>
    </message>
    <message>
      <source>Predict first, then it runs.</source>
      <translation type="unfinished">Prédire d'abord, ensuite cela tourne.</translation>
    </message>
    <message>
      <source>Present on</source>
      <translation type="unfinished">Présenter sur</translation>
    </message>
    <message>
      <source>Present on the other screen, or end</source>
      <translation type="unfinished">Présenter sur l'autre écran, ou terminer</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation type="unfinished">Préréglage</translation>
    </message>
    <message>
      <source>Preset </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presets</source>
      <translation type="unfinished">Préréglages</translation>
    </message>
    <message>
      <source>Presets and settings</source>
      <translation type="unfinished">Préréglages et réglages</translation>
    </message>
    <message>
      <source>Press R to train anew.</source>
      <translation type="unfinished">R entraîne de nouveau.</translation>
    </message>
    <message>
      <source>Press the button to train anew.</source>
      <translation type="unfinished">Pressez le bouton pour entraîner de nouveau.</translation>
    </message>
    <message>
      <source>Press → : one iteration. Both networks are untrained, so nothing much happens.</source>
      <translation type="unfinished">Presser → : une itération. Les deux réseaux ne sont pas entraînés, il se passe donc peu de chose.</translation>
    </message>
    <message>
      <source>Press → three times, and look at D's curve after each.</source>
      <translation type="unfinished">Presser → trois fois, et regarder la courbe de D après chacune.</translation>
    </message>
    <message>
      <source>Preview of the picture</source>
      <translation type="unfinished">Aperçu de l'image</translation>
    </message>
    <message>
      <source>Preview of the points</source>
      <translation type="unfinished">Aperçu des points</translation>
    </message>
    <message>
      <source>Prior</source>
      <translation type="unfinished">Loi a priori</translation>
    </message>
    <message>
      <source>Pull them apart</source>
      <translation type="unfinished">Les écarter</translation>
    </message>
    <message>
      <source>Put $D^*$ into the game's value and a distance comes out, the Jensen–Shannon divergence:

$$\max_D V(D, G) = 2\, JSD(P_{data}, P_G) - 2 \log 2$$

G is frozen at $N(0, 1)$. The data are $N(1, 1)$.</source>
      <translation type="unfinished">En mettant $D^*$ dans la valeur du jeu il en sort une distance, la divergence de Jensen-Shannon :

$$\max_D V(D, G) = 2\, JSD(P_{data}, P_G) - 2 \log 2$$

G est gelé à $N(0, 1)$. Les données sont $N(1, 1)$.</translation>
    </message>
    <message>
      <source>PySide6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Python script</source>
      <translation type="unfinished">Script Python</translation>
    </message>
    <message>
      <source>Python script …</source>
      <translation type="unfinished">Script Python …</translation>
    </message>
    <message>
      <source>P‖Q</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P’s mean; its width is ½.</source>
      <translation type="unfinished">La moyenne de P ; sa largeur est ½.</translation>
    </message>
    <message>
      <source>P’s standard deviation.</source>
      <translation type="unfinished">L'écart type de P.</translation>
    </message>
    <message>
      <source>P’s standard deviation; of a uniform distribution half its width.</source>
      <translation type="unfinished">L'écart type de P ; d'une loi uniforme la demi-largeur.</translation>
    </message>
    <message>
      <source>Q</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished">Quitter</translation>
    </message>
    <message>
      <source>Q‖P</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Q’s standard deviation.</source>
      <translation type="unfinished">L'écart type de Q.</translation>
    </message>
    <message>
      <source>Q’s standard deviation; of a uniform distribution half its width.</source>
      <translation type="unfinished">L'écart type de Q ; d'une loi uniforme la demi-largeur.</translation>
    </message>
    <message>
      <source>R</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>R1 (real points)</source>
      <translation type="unfinished">R1 (points réels)</translation>
    </message>
    <message>
      <source>R1 + R2 (both)</source>
      <translation type="unfinished">R1 + R2 (les deux)</translation>
    </message>
    <message>
      <source>R1 at γ = 1</source>
      <translation type="unfinished">R1 à γ = 1</translation>
    </message>
    <message>
      <source>R1 puts a price on D's slope at the data: $\frac{\gamma}{2} \psi^2$, with $\gamma = 1$. Both step at once again, the order that made it
spiral outwards.</source>
      <translation type="unfinished">R1 met un prix sur la pente de D aux données : $\frac{\gamma}{2} \psi^2$, avec $\gamma = 1$. Les deux font de nouveau leur pas en même temps, l'ordre qui les éloignait en spirale.</translation>
    </message>
    <message>
      <source>R1: D pays for steep slopes at real points,
$$L_D + \frac{\gamma}{2}\, \mathbb{E}_x \|\nabla D(x)\|^2$$
Everything else is as in the collapse.</source>
      <translation type="unfinished">R1 : D paie pour ses pentes aux points réels,
$$L_D + \frac{\gamma}{2}\, \mathbb{E}_x \|\nabla D(x)\|^2$$
Tout le reste est comme à l'effondrement.</translation>
    </message>
    <message>
      <source>R2 (generated points)</source>
      <translation type="unfinished">R2 (points générés)</translation>
    </message>
    <message>
      <source>RMSProp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Radius</source>
      <translation type="unfinished">Rayon</translation>
    </message>
    <message>
      <source>Rate decay</source>
      <translation type="unfinished">Décroissance du taux</translation>
    </message>
    <message>
      <source>Rate horizon</source>
      <translation type="unfinished">Horizon du taux</translation>
    </message>
    <message>
      <source>Rates of G and D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ReLU</source>
      <translation type="unfinished">ReLU</translation>
    </message>
    <message>
      <source>ReLU and one step of D: the place is right, the width never settles.</source>
      <translation type="unfinished">ReLU et un pas de D : l'endroit est juste, la largeur ne se fixe jamais.</translation>
    </message>
    <message>
      <source>Real points score 99.7 % within three widths. That is the yardstick for the share of high quality.</source>
      <translation type="unfinished">Les points réels ont 99.7 % à moins de trois largeurs. C'est la mesure pour la part de haute qualité.</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo a setting</source>
      <translation type="unfinished">Rétablir un réglage</translation>
    </message>
    <message>
      <source>Reduced motion, or back</source>
      <translation type="unfinished">Mouvement réduit, ou retour</translation>
    </message>
    <message>
      <source>Remove the bookmark</source>
      <translation type="unfinished">Supprimer le signet</translation>
    </message>
    <message>
      <source>Remove the file yourself, so that GanViz can remember again.</source>
      <translation type="unfinished">Supprimez le fichier vous-même, pour que GanViz puisse de nouveau retenir.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished">Renommer</translation>
    </message>
    <message>
      <source>Rename the bookmark “{word}” …</source>
      <translation type="unfinished">Renommer le signet « {word} » …</translation>
    </message>
    <message>
      <source>Rename …</source>
      <translation type="unfinished">Renommer …</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation type="unfinished">Redémarrer</translation>
    </message>
    <message>
      <source>Reset all settings at once.</source>
      <translation type="unfinished">Rétablir tous les réglages d'un coup.</translation>
    </message>
    <message>
      <source>Reset all to the preset</source>
      <translation type="unfinished">Tout comme le préréglage</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <translation type="unfinished">Rétablir la disposition</translation>
    </message>
    <message>
      <source>Reset starts the run anew.</source>
      <translation type="unfinished">Redémarrer recommence l'exécution.</translation>
    </message>
    <message>
      <source>Reset, same seed</source>
      <translation type="unfinished">Redémarrer, même graine</translation>
    </message>
    <message>
      <source>Reset, so that {setting} applies</source>
      <translation type="unfinished">Redémarrer pour que {setting} s'applique</translation>
    </message>
    <message>
      <source>Results of a sweep (*.csv *.parquet)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reverse KL picks one bump</source>
      <translation type="unfinished">La KL inverse choisit une bosse</translation>
    </message>
    <message>
      <source>Reverse KL: put nothing beside</source>
      <translation type="unfinished">KL inverse : ne rien mettre à côté</translation>
    </message>
    <message>
      <source>Right exponent</source>
      <translation type="unfinished">Exposant droit</translation>
    </message>
    <message>
      <source>Right-click</source>
      <translation type="unfinished">Clic droit</translation>
    </message>
    <message>
      <source>Ring of Gaussians</source>
      <translation type="unfinished">Anneau de gaussiennes</translation>
    </message>
    <message>
      <source>Rows and columns of the board.</source>
      <translation type="unfinished">Lignes et colonnes du damier.</translation>
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished">Lancer</translation>
    </message>
    <message>
      <source>Run (Space)</source>
      <translation type="unfinished">Lancer (Space)</translation>
    </message>
    <message>
      <source>Run goes on from iteration {iteration:,}; reset starts anew.</source>
      <translation type="unfinished">Lancer continue depuis l'itération {iteration:,} ; redémarrer recommence.</translation>
    </message>
    <message>
      <source>Run or pause</source>
      <translation type="unfinished">Lancer ou pause</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation type="unfinished">Exécutions</translation>
    </message>
    <message>
      <source>S</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SELU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SGD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SVG drawing</source>
      <translation type="unfinished">Dessin SVG</translation>
    </message>
    <message>
      <source>SW₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safe mode is on.</source>
      <translation type="unfinished">Le mode sans échec est actif.</translation>
    </message>
    <message>
      <source>Save it elsewhere, or make room and save it again.</source>
      <translation type="unfinished">Enregistrez-la ailleurs, ou faites de la place et recommencez.</translation>
    </message>
    <message>
      <source>Save picture</source>
      <translation type="unfinished">Enregistrer l'image</translation>
    </message>
    <message>
      <source>Save points</source>
      <translation type="unfinished">Enregistrer les points</translation>
    </message>
    <message>
      <source>Save points …</source>
      <translation type="unfinished">Enregistrer les points …</translation>
    </message>
    <message>
      <source>Save run</source>
      <translation type="unfinished">Enregistrer l'exécution</translation>
    </message>
    <message>
      <source>Save run …</source>
      <translation type="unfinished">Enregistrer l'exécution …</translation>
    </message>
    <message>
      <source>Save settings</source>
      <translation type="unfinished">Enregistrer les réglages</translation>
    </message>
    <message>
      <source>Save settings …</source>
      <translation type="unfinished">Enregistrer les réglages …</translation>
    </message>
    <message>
      <source>Save the run at the right …</source>
      <translation type="unfinished">Enregistrer l'exécution de droite …</translation>
    </message>
    <message>
      <source>Save …</source>
      <translation type="unfinished">Enregistrer …</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation type="unfinished">Enregistrée</translation>
    </message>
    <message>
      <source>Saved from </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {path}</source>
      <translation type="unfinished">{path} enregistré</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation type="unfinished">Échelle</translation>
    </message>
    <message>
      <source>Scales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schedule</source>
      <translation type="unfinished">Déroulement</translation>
    </message>
    <message>
      <source>Score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Screen, 1280 × 720</source>
      <translation type="unfinished">Écran, 1280 × 720</translation>
    </message>
    <message>
      <source>Screen, 3840 × 2160</source>
      <translation type="unfinished">Écran, 3840 × 2160</translation>
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished">Chercher</translation>
    </message>
    <message>
      <source>Search in the licence texts</source>
      <translation type="unfinished">Chercher dans les textes des licences</translation>
    </message>
    <message>
      <source>Second coordinate</source>
      <translation type="unfinished">Seconde coordonnée</translation>
    </message>
    <message>
      <source>Second cure: a gentler D</source>
      <translation type="unfinished">Deuxième remède : un D plus doux</translation>
    </message>
    <message>
      <source>Second decay</source>
      <translation type="unfinished">Seconde décroissance</translation>
    </message>
    <message>
      <source>Second width</source>
      <translation type="unfinished">Seconde largeur</translation>
    </message>
    <message>
      <source>Second widths</source>
      <translation type="unfinished">Secondes largeurs</translation>
    </message>
    <message>
      <source>Seconds</source>
      <translation type="unfinished">Secondes</translation>
    </message>
    <message>
      <source>Seconds, frames a second</source>
      <translation type="unfinished">Secondes, images par seconde</translation>
    </message>
    <message>
      <source>See-through ground</source>
      <translation type="unfinished">Fond transparent</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation type="unfinished">Graine</translation>
    </message>
    <message>
      <source>Seed {seed}</source>
      <translation type="unfinished">Graine {seed}</translation>
    </message>
    <message>
      <source>Seed {seed} as it stands at iteration {iteration:,}; the run that was here waits in the timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed {seed} at iteration {iteration:,}: {state} ({caption}). Click or Enter opens it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed {seed}: not there yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed {seed}: not trained yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seeking</source>
      <translation type="unfinished">Cherche</translation>
    </message>
    <message>
      <source>Set Clip weights to 0.02.</source>
      <translation type="unfinished">Mettre Écrêter les poids à 0.02.</translation>
    </message>
    <message>
      <source>Set Freeze back to nobody.</source>
      <translation type="unfinished">Remettre Geler sur personne.</translation>
    </message>
    <message>
      <source>Set Freeze to nobody, and watch dashed and full line come down to ½ together.</source>
      <translation type="unfinished">Mettre Geler sur personne, et voir tirets et ligne pleine descendre ensemble à ½.</translation>
    </message>
    <message>
      <source>Set the loss to non-saturating. It acts at once: D stays as it is.</source>
      <translation type="unfinished">Mettre la perte sur non saturante. Elle agit aussitôt : D reste tel quel.</translation>
    </message>
    <message>
      <source>Set up as on the slide</source>
      <translation type="unfinished">Disposer comme sur la diapositive</translation>
    </message>
    <message>
      <source>Set up as on the slide (S)</source>
      <translation type="unfinished">Disposer comme sur la diapositive (S)</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished">Réglages</translation>
    </message>
    <message>
      <source>Settings and curves were kept.</source>
      <translation type="unfinished">Réglages et courbes ont été gardés.</translation>
    </message>
    <message>
      <source>Settings of the run</source>
      <translation type="unfinished">Réglages de l'exécution</translation>
    </message>
    <message>
      <source>Settings that differ from the defaults</source>
      <translation type="unfinished">Réglages qui diffèrent des valeurs par défaut</translation>
    </message>
    <message>
      <source>Settings were changed after iteration {iteration:,}: too early to tell what comes of it.</source>
      <translation type="unfinished">Des réglages ont changé après l'itération {iteration:,} : trop tôt pour dire ce qu'il en sort.</translation>
    </message>
    <message>
      <source>Shapes</source>
      <translation type="unfinished">Formes</translation>
    </message>
    <message>
      <source>Shapes and text, for papers and prints: sharp at any size, with the fonts that it needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shapes and text, for web pages and to be edited: sharp at any size. The words need a font, or are outlines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of G’s points at the right mode</source>
      <translation type="unfinished">Part des points de G au mode droit</translation>
    </message>
    <message>
      <source>Share of seeds diagnosed: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of seeds: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the points on which nobody trains: the measures compare G with these. With 0 all points serve both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheet to draw on</source>
      <translation type="unfinished">Feuille à dessin</translation>
    </message>
    <message>
      <source>Shift+Drag</source>
      <translation type="unfinished">Shift+Tirer</translation>
    </message>
    <message>
      <source>Shift+F5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shift+T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished">Montrer</translation>
    </message>
    <message>
      <source>Show a small plot large, or all of a zoomed one</source>
      <translation type="unfinished">Agrandir un petit graphique, ou montrer tout d'un graphique zoomé</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation type="unfinished">Montrer dans le dossier</translation>
    </message>
    <message>
      <source>Show it in its folder and delete it there.</source>
      <translation type="unfinished">Montrez-le dans son dossier et supprimez-le là.</translation>
    </message>
    <message>
      <source>Show it large</source>
      <translation type="unfinished">Agrandir</translation>
    </message>
    <message>
      <source>Show or hide {title}</source>
      <translation type="unfinished">Montrer ou cacher {title}</translation>
    </message>
    <message>
      <source>Show the audience nothing more (F5)</source>
      <translation type="unfinished">Ne plus rien montrer au public (F5)</translation>
    </message>
    <message>
      <source>Show the audience nothing, or all again (.)</source>
      <translation type="unfinished">Ne rien montrer au public, ou de nouveau tout (.)</translation>
    </message>
    <message>
      <source>Show the file in the file manager</source>
      <translation type="unfinished">Montrer le fichier dans le gestionnaire de fichiers</translation>
    </message>
    <message>
      <source>Show the list of lessons (L)</source>
      <translation type="unfinished">Montrer la liste des leçons (L)</translation>
    </message>
    <message>
      <source>Show the pointer on both screens, or hide it (Ctrl+L)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the run in the laboratory as it stood (Enter)</source>
      <translation type="unfinished">Montrer l'exécution dans le laboratoire telle quelle (Enter)</translation>
    </message>
    <message>
      <source>Show the whole again</source>
      <translation type="unfinished">Remontrer le tout</translation>
    </message>
    <message>
      <source>Show two runs side by side: choose the second with Ctrl</source>
      <translation type="unfinished">Montrer deux exécutions côte à côte : choisir la seconde avec Ctrl</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shows the presets that have these words; Enter runs the first one</source>
      <translation type="unfinished">Montre les préréglages qui contiennent ces mots ; Enter lance le premier</translation>
    </message>
    <message>
      <source>Shows the runs that have these words in name, preset or settings</source>
      <translation type="unfinished">Montre les exécutions qui ont ces mots dans nom, préréglage ou réglages</translation>
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished">Taille</translation>
    </message>
    <message>
      <source>Size of brush and eraser</source>
      <translation type="unfinished">Taille du pinceau et de la gomme</translation>
    </message>
    <message>
      <source>Sliced Wasserstein</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sliced Wasserstein distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slide, 16:9</source>
      <translation type="unfinished">Diapositive, 16:9</translation>
    </message>
    <message>
      <source>Slide, 16:9, large text</source>
      <translation type="unfinished">Diapositive, 16:9, grand texte</translation>
    </message>
    <message>
      <source>Slope</source>
      <translation type="unfinished">Pente</translation>
    </message>
    <message>
      <source>Slope over the raw score; g and f*</source>
      <translation type="unfinished">Pente selon la note brute ; g et f*</translation>
    </message>
    <message>
      <source>Slopes of both raw scores</source>
      <translation type="unfinished">Pentes des deux notes brutes</translation>
    </message>
    <message>
      <source>Slow at first, then ever faster</source>
      <translation type="unfinished">Lent au début, puis de plus en plus vite</translation>
    </message>
    <message>
      <source>Slow motion</source>
      <translation type="unfinished">Ralenti</translation>
    </message>
    <message>
      <source>Slow motion shows plain steps of both players, one after the other or at once.</source>
      <translation type="unfinished">Le ralenti montre les pas simples des deux joueurs, l'un après l'autre ou à la fois.</translation>
    </message>
    <message>
      <source>Slow motion shows plain steps, not those against an unrolled D.</source>
      <translation type="unfinished">Le ralenti montre les pas simples, pas ceux contre un D déroulé.</translation>
    </message>
    <message>
      <source>Slow motion shows points that D judges one by one, not packs.</source>
      <translation type="unfinished">Le ralenti montre les points que D juge un à un, pas les paquets.</translation>
    </message>
    <message>
      <source>Slow motion shows runs on the CPU.</source>
      <translation type="unfinished">Le ralenti montre les exécutions sur le CPU.</translation>
    </message>
    <message>
      <source>Slowly</source>
      <translation type="unfinished">Lentement</translation>
    </message>
    <message>
      <source>Small GANs, trained live in front of you.</source>
      <translation type="unfinished">De petits GAN, entraînés en direct sous vos yeux.</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation type="unfinished">Texte plus petit</translation>
    </message>
    <message>
      <source>So many iterations at the beginning take the boosted critic steps.</source>
      <translation type="unfinished">Autant d'itérations au début font les pas renforcés du critique.</translation>
    </message>
    <message>
      <source>Software</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some of what GanViz remembered of its window could not be used: {names}.</source>
      <translation type="unfinished">Une partie de ce que GanViz avait retenu de sa fenêtre est inutilisable : {names}.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space runs and pauses</source>
      <translation type="unfinished">Space lance et met en pause</translation>
    </message>
    <message>
      <source>Spacing</source>
      <translation type="unfinished">Espacement</translation>
    </message>
    <message>
      <source>Spectral normalisation</source>
      <translation type="unfinished">Normalisation spectrale</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation type="unfinished">Vitesse</translation>
    </message>
    <message>
      <source>Split</source>
      <translation type="unfinished">Partagé</translation>
    </message>
    <message>
      <source>Squared Hellinger</source>
      <translation type="unfinished">Hellinger au carré</translation>
    </message>
    <message>
      <source>Squared Hellinger distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squared Hellinger lies between KL and reverse KL, close to Jensen–Shannon.</source>
      <translation type="unfinished">Hellinger au carré est entre KL et KL inverse, près de Jensen–Shannon.</translation>
    </message>
    <message>
      <source>Squared Hellinger: the quickest and the steadiest of the f-GANs here.</source>
      <translation type="unfinished">Hellinger au carré : le plus rapide et le plus régulier des f-GAN d'ici.</translation>
    </message>
    <message>
      <source>Squares per side</source>
      <translation type="unfinished">Carrés par côté</translation>
    </message>
    <message>
      <source>Stabilisers</source>
      <translation type="unfinished">Stabilisateurs</translation>
    </message>
    <message>
      <source>Stability</source>
      <translation type="unfinished">Stabilité</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation type="unfinished">Scène</translation>
    </message>
    <message>
      <source>Stage and curves</source>
      <translation type="unfinished">Scène et courbes</translation>
    </message>
    <message>
      <source>Standard deviation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard deviation across it.</source>
      <translation type="unfinished">Écart type en travers.</translation>
    </message>
    <message>
      <source>Standard deviation across its angle, of each or of all; it is at least .001.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard deviation along its angle, of each or of all; it is at least .001.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard deviation along the direction of the angle.</source>
      <translation type="unfinished">Écart type dans la direction de l'angle.</translation>
    </message>
    <message>
      <source>Standard deviation of each Gaussian.</source>
      <translation type="unfinished">Écart type de chaque gaussienne.</translation>
    </message>
    <message>
      <source>Standard deviation of the first weights.</source>
      <translation type="unfinished">Écart type des poids initiaux.</translation>
    </message>
    <message>
      <source>Standardise: mean 0, standard deviation 1</source>
      <translation type="unfinished">Standardiser : moyenne 0, écart type 1</translation>
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished">Départ</translation>
    </message>
    <message>
      <source>Start GanViz without --safe-mode to leave it.</source>
      <translation type="unfinished">Lancez GanViz sans --safe-mode pour le quitter.</translation>
    </message>
    <message>
      <source>Start anew with another seed (N)</source>
      <translation type="unfinished">Recommencer avec une autre graine (N)</translation>
    </message>
    <message>
      <source>Start anew with the same seed (R)</source>
      <translation type="unfinished">Recommencer avec la même graine (R)</translation>
    </message>
    <message>
      <source>Start as usual</source>
      <translation type="unfinished">Lancer normalement</translation>
    </message>
    <message>
      <source>Start in safe mode</source>
      <translation type="unfinished">Lancer en mode sans échec</translation>
    </message>
    <message>
      <source>Start the run anew with the settings shown here (R)</source>
      <translation type="unfinished">Recommencer l'exécution avec les réglages montrés ici (R)</translation>
    </message>
    <message>
      <source>Start the study, or stop it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start trains the same settings with many seeds at once, beside the run in the laboratory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start trains {members:,} GANs, {seeds} in each of {cells} cells, {iterations:,} iterations each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start values</source>
      <translation type="unfinished">Valeurs de départ</translation>
    </message>
    <message>
      <source>Steady</source>
      <translation type="unfinished">Régulier</translation>
    </message>
    <message>
      <source>Steepest slope of D</source>
      <translation type="unfinished">Pente maximale de D</translation>
    </message>
    <message>
      <source>Step D</source>
      <translation type="unfinished">Pas de D</translation>
    </message>
    <message>
      <source>Step G</source>
      <translation type="unfinished">Pas de G</translation>
    </message>
    <message>
      <source>Step before of the lesson</source>
      <translation type="unfinished">Étape précédente de la leçon</translation>
    </message>
    <message>
      <source>Step discriminator</source>
      <translation type="unfinished">Pas du discriminateur</translation>
    </message>
    <message>
      <source>Step generator</source>
      <translation type="unfinished">Pas du générateur</translation>
    </message>
    <message>
      <source>Step {number} of {count}</source>
      <translation type="unfinished">Étape {number} sur {count}</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation type="unfinished">Pas</translation>
    </message>
    <message>
      <source>Steps of D</source>
      <translation type="unfinished">Pas de D</translation>
    </message>
    <message>
      <source>Steps of D in each iteration, before those of G; with 0 D stays as it is.</source>
      <translation type="unfinished">Pas de D à chaque itération, avant ceux de G ; avec 0, D reste tel quel.</translation>
    </message>
    <message>
      <source>Steps of G in each iteration, after those of D, each with other latents.</source>
      <translation type="unfinished">Pas de G à chaque itération, après ceux de D, chacun avec d'autres latents.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop there</source>
      <translation type="unfinished">S'y arrêter</translation>
    </message>
    <message>
      <source>Stopped before the first seeds were done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength</source>
      <translation type="unfinished">Force</translation>
    </message>
    <message>
      <source>Student t</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary sheet</source>
      <translation type="unfinished">Feuille de synthèse</translation>
    </message>
    <message>
      <source>Summary sheet …</source>
      <translation type="unfinished">Feuille de synthèse …</translation>
    </message>
    <message>
      <source>Support</source>
      <translation type="unfinished">Support</translation>
    </message>
    <message>
      <source>Swing to and fro across them</source>
      <translation type="unfinished">Osciller de part et d'autre</translation>
    </message>
    <message>
      <source>Swiss roll</source>
      <translation type="unfinished">Swiss roll</translation>
    </message>
    <message>
      <source>System ({name})</source>
      <translation type="unfinished">Système ({name})</translation>
    </message>
    <message>
      <source>Sønderby 2016, Arjovsky and Bottou 2017. The noise is on D's input only; what G makes stays sharp.</source>
      <translation type="unfinished">Sønderby 2016, Arjovsky et Bottou 2017. Le bruit n'est que sur l'entrée de D ; ce que G fait reste net.</translation>
    </message>
    <message>
      <source>T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TF32 on a GPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TV(P_data, P_G) = ½ ∫ |p − q|: the largest difference in probability that any event has under the two
distributions.

0 where they agree, 1 where they share nothing; the optimal D is right for ½(1 + TV) of the points. The band is what
two real samples read.</source>
      <translation type="unfinished">TV(P_data, P_G) = ½ ∫ |p − q| : la plus grande différence de probabilité qu'un événement ait sous les deux distributions.

0 où elles sont égales, 1 où elles ne partagent rien ; le D optimal a raison pour ½(1 + TV) des points. La bande est ce que donnent
deux vrais échantillons.</translation>
    </message>
    <message>
      <source>Tables, arrays and pictures (</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tail quantiles</source>
      <translation type="unfinished">Quantiles des queues</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation type="unfinished">Retirer de la liste</translation>
    </message>
    <message>
      <source>Takes points away</source>
      <translation type="unfinished">Enlève des points</translation>
    </message>
    <message>
      <source>That all modes are real</source>
      <translation type="unfinished">Que tous les modes sont réels</translation>
    </message>
    <message>
      <source>That is more pixels than can be drawn: choose a smaller size or fewer dots per inch.</source>
      <translation type="unfinished">C'est plus de pixels qu'on ne peut dessiner : choisissez une taille plus petite ou moins de points par pouce.</translation>
    </message>
    <message>
      <source>That this mode is full of fakes</source>
      <translation type="unfinished">Que ce mode est plein de faux</translation>
    </message>
    <message>
      <source>The .1 % and the 99.9 % quantile of P_G, in the data's units: a thousandth of its points lie beyond either.

Dotted are those of P_data. The bands are what real samples of the same size have. A tail that G does not reach
shows here, and hardly in a distance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Dirac-GAN: data at 0, a generator at θ, a linear D with slope ψ, and whether training reaches (0, 0).

Press anywhere in the plane to start a trajectory there. It arrives where all eigenvalues lie inside the circle of
radius 1 (for steps) or left of the axis (for the flow).</source>
      <translation type="unfinished">Le Dirac-GAN : données en 0, un générateur en θ, un D linéaire de pente ψ, et si l'entraînement atteint (0, 0).

Pressez quelque part dans le plan pour y commencer une trajectoire. Elle arrive où toutes les valeurs propres sont dans le cercle
de rayon 1 (pour des pas) ou à gauche de l'axe (pour le flux).</translation>
    </message>
    <message>
      <source>The GPU does not compute, so training is on the CPU: {trouble}.</source>
      <translation type="unfinished">Le GPU ne calcule pas, l'entraînement est donc sur le CPU : {trouble}.</translation>
    </message>
    <message>
      <source>The GPU has too little memory for this run, so it trains on the CPU.</source>
      <translation type="unfinished">Le GPU a trop peu de mémoire pour cette exécution, elle s'entraîne donc sur le CPU.</translation>
    </message>
    <message>
      <source>The GPU ran out of memory, so the run goes on on the CPU, from iteration {iteration:,} and with the same weights. For the GPU, choose smaller networks or batches and reset.</source>
      <translation type="unfinished">Le GPU a manqué de mémoire, l'exécution continue donc sur le CPU, depuis l'itération {iteration:,} et avec les mêmes poids. Pour le GPU, choisissez des réseaux ou des lots plus petits et redémarrez.</translation>
    </message>
    <message>
      <source>The Gaussian of the least JSD is N(1.31, 1.75²).</source>
      <translation type="unfinished">La gaussienne de moindre JSD est N(1.31, 1.75²).</translation>
    </message>
    <message>
      <source>The JSD and log 2</source>
      <translation type="unfinished">La JSD et log 2</translation>
    </message>
    <message>
      <source>The JSD counts how much of the mass cannot be confused. At a distance of 4 widths that is nearly all of it.</source>
      <translation type="unfinished">La JSD compte combien de la masse ne peut être confondue. À une distance de 4 largeurs, c'est presque tout.</translation>
    </message>
    <message>
      <source>The JSD doubles, W₁ stands</source>
      <translation type="unfinished">La JSD double, W₁ reste</translation>
    </message>
    <message>
      <source>The JSD is higher than 99 of 100 real samples of the same size read; one that diverged counts as such.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The JSD is no higher than 99 of 100 real samples of the same size read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The JSD stands at {jsd:.3f} and pulls Q nowhere; W₁ is {w:.2f}, and pulls just as hard from any distance.</source>
      <translation type="unfinished">La JSD est à {jsd:.3f} et ne tire Q nulle part ; W₁ est {w:.2f}, et tire aussi fort de toute distance.</translation>
    </message>
    <message>
      <source>The Jensen–Shannon divergence is {jsd:.3f}</source>
      <translation type="unfinished">La divergence de Jensen-Shannon est {jsd:.3f}</translation>
    </message>
    <message>
      <source>The Wasserstein GAN: the critic takes five steps, its weights are clipped, and G climbs its score:
$$L_G = - \mathbb{E}_z f(G(z))$$</source>
      <translation type="unfinished">Le GAN de Wasserstein : le critique fait cinq pas, ses poids sont écrêtés, et G grimpe sa note :
$$L_G = - \mathbb{E}_z f(G(z))$$</translation>
    </message>
    <message>
      <source>The area between D and the optimal D.</source>
      <translation type="unfinished">L'aire entre D et le D optimal.</translation>
    </message>
    <message>
      <source>The arrow key → makes one iteration. Press ? for all keys.</source>
      <translation type="unfinished">La flèche → fait une itération. ? montre toutes les touches.</translation>
    </message>
    <message>
      <source>The best D against a fixed generator, derived point by point; and the generator whose best D is worst.

At each x the best D is p/(p + q). Draw one of your own: its value stays below −2 log 2 + 2 JSD.</source>
      <translation type="unfinished">Le meilleur D contre un générateur fixe, déduit point par point ; et le générateur dont le meilleur D est le pire.

En chaque x le meilleur D est p/(p + q). Dessinez le vôtre : sa valeur reste sous −2 log 2 + 2 JSD.</translation>
    </message>
    <message>
      <source>The best plan costs {cost:.3f}, and wherever it moves earth φ falls with slope 1: no plan can be cheaper.</source>
      <translation type="unfinished">Le meilleur plan coûte {cost:.3f}, et partout où il déplace de la terre, φ descend avec la pente 1 : aucun plan ne peut être moins cher.</translation>
    </message>
    <message>
      <source>The board reaches from minus this to this in both directions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cells that are there stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cloud circles around the data and never comes to rest: the means of x and y swing by about as much after 1,000 iterations as at first. Compare “A mean, optimistic gradients”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cloud turns and stretches; by iteration 2,500 its mean is near (1, 2) and Σxy, which makes it lean, near 1.95, both mostly short of it. Both losses end as those of a D that cannot tell: 1.39 and 0.69.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The collapse</source>
      <translation type="unfinished">L'effondrement</translation>
    </message>
    <message>
      <source>The collapse with one thing more: D is told how spread its batch is.</source>
      <translation type="unfinished">L'effondrement avec une chose de plus : D apprend la dispersion de son lot.</translation>
    </message>
    <message>
      <source>The collapse with one thing more: D pays for steep slopes at real points.</source>
      <translation type="unfinished">L'effondrement avec une chose de plus : D paie pour ses pentes aux points réels.</translation>
    </message>
    <message>
      <source>The covariance matrix of P_G, in the data's units squared: its diagonal Σxx and Σyy, and Σxy beside it.

Dotted is that of P_data. The bands are what real samples of the same size have, each in its line's colour.</source>
      <translation type="unfinished">La matrice de covariance de P_G, dans les unités des données au carré : sa diagonale Σxx et Σyy, et Σxy à côté.

En pointillé celle de P_data. Les bandes sont ce qu'ont de vrais échantillons de même taille, chacune de la couleur de sa ligne.</translation>
    </message>
    <message>
      <source>The critic f minimises</source>
      <translation type="unfinished">Le critique f minimise</translation>
    </message>
    <message>
      <source>The critic f minimises ({k} steps)</source>
      <translation type="unfinished">Le critique f minimise ({k} pas)</translation>
    </message>
    <message>
      <source>The critic hardly tells the two: its means differ by {gap}, by {most} before</source>
      <translation type="unfinished">Le critique distingue à peine les deux : ses moyennes diffèrent de {gap}, de {most} auparavant</translation>
    </message>
    <message>
      <source>The critic is a straight line of slope about 1. P_G slides along it through the data and out on the other side: the critic would have to pass slope 0, at cost λ, to call it back. By iteration 3,000 W1 is above 1.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The critic is behind: it scores generated points higher than data. {help}</source>
      <translation type="unfinished">Le critique est en retard : il note les points générés plus haut que les données. {help}</translation>
    </message>
    <message>
      <source>The critic rises steadily, with slope {slope:.2f}, where D is flat; {share:.0%} of its weights are at ±c.</source>
      <translation type="unfinished">Le critique monte régulièrement, de pente {slope:.2f}, où D est plat ; {share:.0%} de ses poids sont à ±c.</translation>
    </message>
    <message>
      <source>The critic turns its slope round, and P_G stops</source>
      <translation type="unfinished">Le critique retourne sa pente, et P_G s'arrête</translation>
    </message>
    <message>
      <source>The critic's answer should be a distance. But its scale is a matter of $c$.</source>
      <translation type="unfinished">La réponse du critique devrait être une distance. Mais son échelle dépend de $c$.</translation>
    </message>
    <message>
      <source>The critic's means differ by {gap}, by {most} at most so far</source>
      <translation type="unfinished">Les moyennes du critique diffèrent de {gap}, de {most} au plus jusqu'ici</translation>
    </message>
    <message>
      <source>The critic’s loss tells (now {number}):
{divergence}</source>
      <translation type="unfinished">La perte du critique dit (maintenant {number}) :
{divergence}</translation>
    </message>
    <message>
      <source>The critic’s loss tells:
{divergence}</source>
      <translation type="unfinished">La perte du critique dit :
{divergence}</translation>
    </message>
    <message>
      <source>The data are $N(2, 1)$, and G is let go. D stays close to a $D^*$ that moves with G.</source>
      <translation type="unfinished">Les données sont $N(2, 1)$, et G est libéré. D reste près d'un $D^*$ qui bouge avec G.</translation>
    </message>
    <message>
      <source>The data are the point 0. G is one point $\theta$, D a straight line of slope $\psi$, and both take a gradient step **at once**.
G runs down the slope, and D turns the slope against wherever G is:
$$\theta \leftarrow \theta - \eta\, \psi\, h, \qquad \psi \leftarrow \psi + \eta\, \theta\, h$$</source>
      <translation type="unfinished">Les données sont le point 0. G est un point $\theta$, D une droite de pente $\psi$, et les deux font un pas de gradient **en même temps**. G descend la pente, et D tourne la pente contre G où qu'il soit :
$$\theta \leftarrow \theta - \eta\, \psi\, h, \qquad \psi \leftarrow \psi + \eta\, \theta\, h$$</translation>
    </message>
    <message>
      <source>The data move from 4 to 8: twice as far.</source>
      <translation type="unfinished">Les données passent de 4 à 8 : deux fois plus loin.</translation>
    </message>
    <message>
      <source>The data move onto what G makes: both are $N(0, 1)$ now.</source>
      <translation type="unfinished">Les données vont sur ce que G fait : les deux sont maintenant $N(0, 1)$.</translation>
    </message>
    <message>
      <source>The data move to $N(6, 1)$. Hardly a point of one lies where the other has any.</source>
      <translation type="unfinished">Les données vont à $N(6, 1)$. Presque aucun point de l'une n'est où l'autre en a.</translation>
    </message>
    <message>
      <source>The density of the data</source>
      <translation type="unfinished">La densité des données</translation>
    </message>
    <message>
      <source>The density of the data.</source>
      <translation type="unfinished">La densité des données.</translation>
    </message>
    <message>
      <source>The density of the generated points, estimated.</source>
      <translation type="unfinished">La densité des points générés, estimée.</translation>
    </message>
    <message>
      <source>The difference of two gradients points inwards on a circle: it is friction again, got for nothing.</source>
      <translation type="unfinished">La différence de deux gradients pointe vers l'intérieur sur un cercle : c'est encore un frottement, gratuit.</translation>
    </message>
    <message>
      <source>The distance between neighbouring centres.</source>
      <translation type="unfinished">La distance entre centres voisins.</translation>
    </message>
    <message>
      <source>The distance over which the density falls by e.</source>
      <translation type="unfinished">La distance sur laquelle la densité baisse d'un facteur e.</translation>
    </message>
    <message>
      <source>The distribution to imitate.</source>
      <translation type="unfinished">La distribution à imiter.</translation>
    </message>
    <message>
      <source>The divergence that D's loss stands for, as D estimates it on fresh points, and its true value where it is known.

D's estimate is a lower bound but for chance: what D has not yet found out lies between the two.</source>
      <translation type="unfinished">La divergence que représente la perte de D, telle que D l'estime sur des points frais, et sa vraie valeur où elle est connue.

L'estimation de D est une borne inférieure, au hasard près : ce que D n'a pas encore découvert est entre les deux.</translation>
    </message>
    <message>
      <source>The earth mover</source>
      <translation type="unfinished">Le transport de terre</translation>
    </message>
    <message>
      <source>The earth mover and the critic</source>
      <translation type="unfinished">Le transport de terre et le critique</translation>
    </message>
    <message>
      <source>The edge of the smallest region that holds 99 % of P_data.</source>
      <translation type="unfinished">Le bord de la plus petite région qui contient 99 % de P_data.</translation>
    </message>
    <message>
      <source>The fewer, the heavier its tails; 1 is the Cauchy distribution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The field has a kink, so there are trajectories only: after {steps} steps it is {end} away.</source>
      <translation type="unfinished">Le champ a un pli, il n'y a donc que des trajectoires : après {steps} pas il est à {end}.</translation>
    </message>
    <message>
      <source>The file is no longer there: it was moved, renamed or deleted, or its disk is not connected.</source>
      <translation type="unfinished">Le fichier n'est plus là : déplacé, renommé ou supprimé, ou son disque n'est pas connecté.</translation>
    </message>
    <message>
      <source>The file manager could not be opened.</source>
      <translation type="unfinished">Le gestionnaire de fichiers ne s'ouvre pas.</translation>
    </message>
    <message>
      <source>The first WGAN's own k</source>
      <translation type="unfinished">Le k du premier WGAN</translation>
    </message>
    <message>
      <source>The first line has names</source>
      <translation type="unfinished">La première ligne a les noms</translation>
    </message>
    <message>
      <source>The first look comes soon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first picture of the run</source>
      <translation type="unfinished">La première image de l'exécution</translation>
    </message>
    <message>
      <source>The first weights and biases themselves, layer by layer, each layer's weights by input before its biases.</source>
      <translation type="unfinished">Les premiers poids et biais eux-mêmes, couche par couche, dans chacune les poids par entrée avant les biais.</translation>
    </message>
    <message>
      <source>The forces turn the pair, they do not pull it in. A straight step along a circle always ends outside of it.</source>
      <translation type="unfinished">Les forces font tourner la paire, elles ne l'attirent pas. Un pas droit le long d'un cercle finit toujours en dehors.</translation>
    </message>
    <message>
      <source>The freeze is a setting like any other: it stands in the form at the left.</source>
      <translation type="unfinished">Le gel est un réglage comme un autre : il est dans le formulaire à gauche.</translation>
    </message>
    <message>
      <source>The frozen G against D</source>
      <translation type="unfinished">Le G gelé contre D</translation>
    </message>
    <message>
      <source>The game θψ: each step takes back half of the last, and the circle closes in.</source>
      <translation type="unfinished">Le jeu θψ : chaque pas reprend la moitié du dernier, et le cercle se resserre.</translation>
    </message>
    <message>
      <source>The generator $G$ turns a latent $z$ into a point. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gradient of L_D goes back through D to each of its weights: its length is {size}.</source>
      <translation type="unfinished">Le gradient de L_D revient par D à chacun de ses poids : sa longueur est {size}.</translation>
    </message>
    <message>
      <source>The gradient of L_G goes back through D to the points G(z), and on through G to its weights: its length is {size}.</source>
      <translation type="unfinished">Le gradient de L_G revient par D aux points G(z), puis par G à ses poids : sa longueur est {size}.</translation>
    </message>
    <message>
      <source>The gradient through D is −D′/(1 − D). Where D ≈ 0 it is −D′, and D′ = D (1 − D) s′ ≈ 0.</source>
      <translation type="unfinished">Le gradient à travers D est −D′/(1 − D). Où D ≈ 0 il est −D′, et D′ = D (1 − D) s′ ≈ 0.</translation>
    </message>
    <message>
      <source>The grey band is what chance alone would read. The dotted line is D's own bound: it comes from below as D learns.</source>
      <translation type="unfinished">La bande grise est ce que le seul hasard donnerait. La ligne pointillée est la borne de D lui-même : elle vient d'en bas à mesure que D apprend.</translation>
    </message>
    <message>
      <source>The hinge loss at the same rates as the others: mostly G loses the ring.</source>
      <translation type="unfinished">La perte hinge aux mêmes taux que les autres : le plus souvent G perd l'anneau.</translation>
    </message>
    <message>
      <source>The inner radius as a share of the outer one.</source>
      <translation type="unfinished">Le rayon intérieur comme part de l'extérieur.</translation>
    </message>
    <message>
      <source>The iteration at which the decay has ended.</source>
      <translation type="unfinished">L'itération à laquelle la décroissance est terminée.</translation>
    </message>
    <message>
      <source>The label of real points, in place of 1: D is told to be only so sure of them (one-sided smoothing).</source>
      <translation type="unfinished">L'étiquette des points réels, au lieu de 1 : D ne doit en être sûr qu'à ce point (lissage unilatéral).</translation>
    </message>
    <message>
      <source>The last Jensen–Shannon divergence of data and generated points, in nats</source>
      <translation type="unfinished">La dernière divergence de Jensen-Shannon des données et des points générés, en nats</translation>
    </message>
    <message>
      <source>The last Wasserstein distance of data and generated points</source>
      <translation type="unfinished">La dernière distance de Wasserstein des données et des points générés</translation>
    </message>
    <message>
      <source>The last iteration comes after the first.</source>
      <translation type="unfinished">La dernière itération vient après la première.</translation>
    </message>
    <message>
      <source>The last {count} starts of GanViz did not succeed.</source>
      <translation type="unfinished">Les {count} derniers lancements de GanViz n'ont pas réussi.</translation>
    </message>
    <message>
      <source>The latent is one cloud, the moons are two pieces. What will connect them?</source>
      <translation type="unfinished">Le latent est un nuage, les lunes sont deux morceaux. Qu'est-ce qui les reliera ?</translation>
    </message>
    <message>
      <source>The line</source>
      <translation type="unfinished">La droite</translation>
    </message>
    <message>
      <source>The line that trains the same</source>
      <translation type="unfinished">La ligne qui entraîne la même chose</translation>
    </message>
    <message>
      <source>The line that trains the same without a window</source>
      <translation type="unfinished">La ligne qui entraîne la même chose sans fenêtre</translation>
    </message>
    <message>
      <source>The loss of the first GAN paper. G learns at a third of D’s rate.</source>
      <translation type="unfinished">La perte du premier article sur les GAN. G apprend au tiers du taux de D.</translation>
    </message>
    <message>
      <source>The matrix itself, as Σ₁₁, Σ₁₂, Σ₂₂, in place of widths and angle.</source>
      <translation type="unfinished">La matrice elle-même, par Σ₁₁, Σ₁₂, Σ₂₂, au lieu des largeurs et de l'angle.</translation>
    </message>
    <message>
      <source>The mean of P_G along x and along y, in the data's units.

Dotted is that of P_data. The bands are what real samples of the same size have, each in its line's colour.</source>
      <translation type="unfinished">La moyenne de P_G selon x et selon y, dans les unités des données.

En pointillé celle de P_data. Les bandes sont ce qu'ont de vrais échantillons de même taille, chacune de la couleur de sa ligne.</translation>
    </message>
    <message>
      <source>The means of D(x) and D(G(z)): ½ each where D cannot tell them apart. For a raw score, the mean scores.</source>
      <translation type="unfinished">Les moyennes de D(x) et D(G(z)) : ½ chacune où D ne les distingue pas. Pour une note brute, les notes moyennes.</translation>
    </message>
    <message>
      <source>The memory of the squared gradient, by which Adam and RMSProp scale their steps.</source>
      <translation type="unfinished">La mémoire du gradient au carré, par laquelle Adam et RMSProp mettent leurs pas à l'échelle.</translation>
    </message>
    <message>
      <source>The menu of a plot, or of a moment on the timeline</source>
      <translation type="unfinished">Le menu d'un graphique, ou d'un moment de la chronologie</translation>
    </message>
    <message>
      <source>The metric's median over all members, with bands of half and of four fifths of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The metrics could not be computed: {error}. Training goes on without them.</source>
      <translation type="unfinished">Les mesures n'ont pu être calculées : {error}. L'entraînement continue sans elles.</translation>
    </message>
    <message>
      <source>The minimax game under another name: the same slopes, so the same run.</source>
      <translation type="unfinished">Le jeu minimax sous un autre nom : mêmes pentes, donc même exécution.</translation>
    </message>
    <message>
      <source>The modes fill more slowly than with clipped weights: some of them by iteration 400, all eight by 2,000, with about half of the points near one. With equal rates the critic cannot follow, and G loses the ring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name of its file</source>
      <translation type="unfinished">Le nom de son fichier</translation>
    </message>
    <message>
      <source>The name of the file is on the clipboard: {path}</source>
      <translation type="unfinished">Le nom du fichier est dans le presse-papiers : {path}</translation>
    </message>
    <message>
      <source>The nearest models are being computed …</source>
      <translation type="unfinished">Les modèles les plus proches sont calculés …</translation>
    </message>
    <message>
      <source>The next part of an iteration</source>
      <translation type="unfinished">La partie suivante d'une itération</translation>
    </message>
    <message>
      <source>The next picture</source>
      <translation type="unfinished">L'image suivante</translation>
    </message>
    <message>
      <source>The next picture (;)</source>
      <translation type="unfinished">L'image suivante (;)</translation>
    </message>
    <message>
      <source>The noise</source>
      <translation type="unfinished">Le bruit</translation>
    </message>
    <message>
      <source>The norm of each player's gradient, on a logarithmic axis: G's vanishes where D is far ahead.</source>
      <translation type="unfinished">La norme du gradient de chaque joueur, sur un axe logarithmique : celui de G disparaît où D est loin devant.</translation>
    </message>
    <message>
      <source>The numbered circles are the modes, each with its share of the orange points; an eighth would be 12.5 %.</source>
      <translation type="unfinished">Les cercles numérotés sont les modes, chacun avec sa part des points orange ; un huitième serait 12.5 %.</translation>
    </message>
    <message>
      <source>The numbers of this seed were not kept, and it cannot be trained again while a map is filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The one-sided form, WGAN-LP. The two-sided one asks for slope 1 exactly, which is the last step.</source>
      <translation type="unfinished">La forme unilatérale, WGAN-LP. La bilatérale exige exactement la pente 1, c'est la dernière étape.</translation>
    </message>
    <message>
      <source>The optimal D</source>
      <translation type="unfinished">Le D optimal</translation>
    </message>
    <message>
      <source>The optimal D against this G, dashed.</source>
      <translation type="unfinished">Le D optimal contre ce G, en tirets.</translation>
    </message>
    <message>
      <source>The optimal D against this G, in the place of D.</source>
      <translation type="unfinished">Le D optimal contre ce G, à la place de D.</translation>
    </message>
    <message>
      <source>The optimal D is a step of ±1, and G lowers the total variation.</source>
      <translation type="unfinished">Le D optimal est une marche de ±1, et G abaisse la variation totale.</translation>
    </message>
    <message>
      <source>The orange bump is on the blue one within 100 iterations, and there it gains its width; by 500 the two nearly agree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The orange curve reaches the blue one within 1,000 iterations. By 3,000 D says about ½ at all points, real and generated; beside them, where there are none, nothing holds it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The orange point glides to 0 and stays, by iteration 200, as it does with simultaneous steps: with the brake the order hardly matters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The orange point glides to 0 and stays: R1 is the brake that the game lacks. By iteration 200 it is there. Set its weight to 0.1 and it still swings on the way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The orange point swings about 0, after 400 iterations as far as at first. Let both step at once and it swings ever wider; add R1 and it arrives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The orange point swings about 0, and each swing is wider than the one before: from 0.6 to 0.9 within 400 iterations. The page Stability has the eigenvalues.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The orange point swings about 0, less each time, and by iteration 300 rests there. With momentum 0 it circles for ever, with 0.5 it flies away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other layers</source>
      <translation type="unfinished">Les autres couches</translation>
    </message>
    <message>
      <source>The page Earth mover (Ctrl+2) has the carrying itself, to be dragged.</source>
      <translation type="unfinished">La page Transport de terre (Ctrl+2) montre le transport lui-même, à faire à la souris.</translation>
    </message>
    <message>
      <source>The page stays as it is.</source>
      <translation type="unfinished">La page reste telle quelle.</translation>
    </message>
    <message>
      <source>The paper's, which is the divergence itself, or the heuristic, which has a slope where D is sure.</source>
      <translation type="unfinished">Celle de l'article, qui est la divergence elle-même, ou l'heuristique, qui a une pente où D est sûr.</translation>
    </message>
    <message>
      <source>The penalty holds the critic near slope 1: {slope:.2f} between the bumps, so G is told the way from anywhere.</source>
      <translation type="unfinished">La pénalité tient le critique près de la pente 1 : {slope:.2f} entre les bosses, G apprend donc le chemin de partout.</translation>
    </message>
    <message>
      <source>The picture before</source>
      <translation type="unfinished">L'image précédente</translation>
    </message>
    <message>
      <source>The picture before (,)</source>
      <translation type="unfinished">L'image précédente (,)</translation>
    </message>
    <message>
      <source>The picture cannot be written as PNG.</source>
      <translation type="unfinished">L'image ne peut être écrite en PNG.</translation>
    </message>
    <message>
      <source>The plane</source>
      <translation type="unfinished">Le plan</translation>
    </message>
    <message>
      <source>The pointer is seen on both screens; Ctrl+L lays it down</source>
      <translation type="unfinished">Le pointeur se voit sur les deux écrans ; Ctrl+L le pose</translation>
    </message>
    <message>
      <source>The points themselves.</source>
      <translation type="unfinished">Les points eux-mêmes.</translation>
    </message>
    <message>
      <source>The points themselves: a file is read once, and not again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The preset of that number</source>
      <translation type="unfinished">Le préréglage de ce numéro</translation>
    </message>
    <message>
      <source>The process that trained these members ended {times} times (exit code {code}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program's icon</source>
      <translation type="unfinished">L'icône du programme</translation>
    </message>
    <message>
      <source>The rest of it is in force.</source>
      <translation type="unfinished">Le reste est en vigueur.</translation>
    </message>
    <message>
      <source>The rest of it is in force. The file as it was lies beside the new one: {name}.</source>
      <translation type="unfinished">Le reste est en vigueur. L'ancien fichier se trouve à côté du nouveau : {name}.</translation>
    </message>
    <message>
      <source>The ring as a whole: all eight places, blurred</source>
      <translation type="unfinished">L'anneau entier : les huit places, floues</translation>
    </message>
    <message>
      <source>The ring of the papers, σ = .01: noise that fades for as long as the run lasts.</source>
      <translation type="unfinished">L'anneau des articles, σ = .01 : un bruit qui s'éteint aussi longtemps que l'exécution dure.</translation>
    </message>
    <message>
      <source>The rule that turns gradients into steps. Changing it starts its averages anew.</source>
      <translation type="unfinished">La règle qui fait des gradients des pas. En changer recommence ses moyennes.</translation>
    </message>
    <message>
      <source>The run goes on.</source>
      <translation type="unfinished">L'exécution continue.</translation>
    </message>
    <message>
      <source>The run goes on; a file of that name is as it was.</source>
      <translation type="unfinished">L'exécution continue ; un fichier de ce nom est resté tel quel.</translation>
    </message>
    <message>
      <source>The run is not being kept on the disk: {problem}.</source>
      <translation type="unfinished">L'exécution n'est pas conservée sur le disque : {problem}.</translation>
    </message>
    <message>
      <source>The run keeps its data.</source>
      <translation type="unfinished">L'exécution garde ses données.</translation>
    </message>
    <message>
      <source>The run keeps {kept:,} pictures; a shorter film, or one of a part of it, repeats less.</source>
      <translation type="unfinished">L'exécution garde {kept:,} images ; un film plus court, ou d'une partie, en répète moins.</translation>
    </message>
    <message>
      <source>The run was kept.</source>
      <translation type="unfinished">L'exécution a été gardée.</translation>
    </message>
    <message>
      <source>The run's formulas and settings, for a README or an exercise sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run's formulas and settings, to be put into a paper with ``\input``.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The runs that were saved, opened or recovered, with their pictures and what came of them.</source>
      <translation type="unfinished">Les exécutions enregistrées, ouvertes ou récupérées, avec leurs images et ce qu'il en est sorti.</translation>
    </message>
    <message>
      <source>The same D, but −log D(G(z)): G comes to rest in another place.</source>
      <translation type="unfinished">Le même D, mais −log D(G(z)) : G s'arrête ailleurs.</translation>
    </message>
    <message>
      <source>The same GAN in plain PyTorch as a Jupyter notebook, with its formulas; as an exercise, with gaps to fill in.

Args:
    gaps: what is left for the reader to write: loss, penalty, update.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same GAN in plain PyTorch, to be read and run without GanViz.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same as now</source>
      <translation type="unfinished">La même chose que maintenant</translation>
    </message>
    <message>
      <source>The same data and the same D. Only G's loss is the other one.</source>
      <translation type="unfinished">Les mêmes données et le même D. Seule la perte de G est l'autre.</translation>
    </message>
    <message>
      <source>The same data and the same G, the other way round:
$$KL(P_G \| P_{data}) = \mathbb{E}_{x \sim G} \log \frac{p_G(x)}{p_{data}(x)}$$</source>
      <translation type="unfinished">Les mêmes données et le même G, dans l'autre sens :
$$KL(P_G \| P_{data}) = \mathbb{E}_{x \sim G} \log \frac{p_G(x)}{p_{data}(x)}$$</translation>
    </message>
    <message>
      <source>The same in the plane</source>
      <translation type="unfinished">La même chose dans le plan</translation>
    </message>
    <message>
      <source>The same moons, but D only ever sees **twenty** training points, again and again.</source>
      <translation type="unfinished">Les mêmes lunes, mais D ne voit jamais que **vingt** points d'entraînement, encore et encore.</translation>
    </message>
    <message>
      <source>The same networks and seed on the ring: minimax at the left, a critic with a penalty at the right.</source>
      <translation type="unfinished">Les mêmes réseaux et la même graine sur l'anneau : minimax à gauche, un critique pénalisé à droite.</translation>
    </message>
    <message>
      <source>The same ring. The noise starts as wide as the ring's gaps, $\sigma = 0.5$, and fades over 1,500 iterations; G learns at half
of D's rate.</source>
      <translation type="unfinished">Le même anneau. Le bruit commence aussi large que les intervalles de l'anneau, $\sigma = 0.5$, et s'éteint en 1 500 itérations ; G apprend à la moitié du taux de D.</translation>
    </message>
    <message>
      <source>The same settings</source>
      <translation type="unfinished">Les mêmes réglages</translation>
    </message>
    <message>
      <source>The same two bumps and a frozen G, but slopes above 1 cost the critic.</source>
      <translation type="unfinished">Les deux mêmes bosses et un G gelé, mais les pentes au-dessus de 1 coûtent.</translation>
    </message>
    <message>
      <source>The same two bumps, with a critic: nearly a straight line between them.</source>
      <translation type="unfinished">Les deux mêmes bosses, avec un critique : presque une droite entre elles.</translation>
    </message>
    <message>
      <source>The same with a cloud</source>
      <translation type="unfinished">La même chose avec un nuage</translation>
    </message>
    <message>
      <source>The same with another loss</source>
      <translation type="unfinished">La même avec une autre perte</translation>
    </message>
    <message>
      <source>The same with another seed</source>
      <translation type="unfinished">La même avec une autre graine</translation>
    </message>
    <message>
      <source>The same, non-saturating</source>
      <translation type="unfinished">La même, non saturante</translation>
    </message>
    <message>
      <source>The seeds that were done stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sentence about this seed would be the same as about the run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The set-up</source>
      <translation type="unfinished">Le dispositif</translation>
    </message>
    <message>
      <source>The set-up of the exercise: what it looks like when it works, and when there are too few data.</source>
      <translation type="unfinished">Le dispositif de l'exercice : ce qu'on voit quand cela marche, et quand il y a trop peu de données.</translation>
    </message>
    <message>
      <source>The settings of the page were kept.</source>
      <translation type="unfinished">Les réglages de la page ont été gardés.</translation>
    </message>
    <message>
      <source>The share of its way that the earth of the best plan has gone.</source>
      <translation type="unfinished">La part de son chemin que la terre du meilleur plan a faite.</translation>
    </message>
    <message>
      <source>The share of labels that D is told wrong: so many real points change places with generated ones.</source>
      <translation type="unfinished">La part d'étiquettes fausses données à D : autant de points réels échangent leur place avec des générés.</translation>
    </message>
    <message>
      <source>The share of points, half real and half generated, that D judges rightly; ½ is what tossing a coin gives.

A critic, whose score has no zero, judges by the middle between its two means. The dashed line is the optimal D
against this G: ½(1 + TV). "training" is the same with the points that D has learnt from, where they are finite: a D
that is better on those than on fresh ones knows them by heart.</source>
      <translation type="unfinished">La part des points, mi-réels mi-générés, que D juge bien ; ½ est ce que donne pile ou face.

Un critique, dont la note n'a pas de zéro, juge par le milieu de ses deux moyennes. La ligne en tirets est le D optimal contre
ce G : ½(1 + TV). « entraînement » est la même chose avec les points dont D a appris, où ils sont en nombre fini : un D
meilleur sur ceux-là que sur des frais les sait par cœur.</translation>
    </message>
    <message>
      <source>The share of the last step that is kept; below 0 each step takes back some of the last, which damps circling.</source>
      <translation type="unfinished">La part du dernier pas qui est gardée ; sous 0, chaque pas reprend une partie du dernier, ce qui amortit les tours.</translation>
    </message>
    <message>
      <source>The shares still swing by {swing:.2f}.</source>
      <translation type="unfinished">Les parts varient encore de {swing:.2f}.</translation>
    </message>
    <message>
      <source>The sheet is empty; the run keeps its data until something is drawn</source>
      <translation type="unfinished">La feuille est vide ; l'exécution garde ses données jusqu'à ce que quelque chose soit dessiné</translation>
    </message>
    <message>
      <source>The size of a step.</source>
      <translation type="unfinished">La taille d'un pas.</translation>
    </message>
    <message>
      <source>The slope is bounded and does not vanish: here k may be large. And W₁ tells how training goes.</source>
      <translation type="unfinished">La pente est bornée et ne disparaît pas : ici k peut être grand. Et W₁ dit comment va l'entraînement.</translation>
    </message>
    <message>
      <source>The slope is near 1, so the rise is the distance W₁: a number that means something. The little more is what a penalty, being no wall, lets pass.</source>
      <translation type="unfinished">La pente est près de 1, la montée est donc la distance W₁ : un nombre qui veut dire quelque chose. Le petit surplus est ce qu'une pénalité, qui n'est pas un mur, laisse passer.</translation>
    </message>
    <message>
      <source>The slope of log D is 1/D times that of D: the tiny slope of D and the tiny D cancel. What is left is the slope of the score.</source>
      <translation type="unfinished">La pente de log D est 1/D fois celle de D : la pente infime de D et le D infime se compensent. Il reste la pente de la note.</translation>
    </message>
    <message>
      <source>The smaller, the heavier its tail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The smallest GAN there is: it circles, it spirals, and what brings it to rest.</source>
      <translation type="unfinished">Le plus petit GAN qui soit : il tourne, il part en spirale, et ce qui l'arrête.</translation>
    </message>
    <message>
      <source>The smallest region that holds 99 % of P_data, as a bar below x.</source>
      <translation type="unfinished">La plus petite région qui contient 99 % de P_data, en barre sous x.</translation>
    </message>
    <message>
      <source>The smallest regions that hold 30, 60 and 90 % of P_G.</source>
      <translation type="unfinished">Les plus petites régions qui contiennent 30, 60 et 90 % de P_G.</translation>
    </message>
    <message>
      <source>The smallest regions that hold 30, 60 and 90 % of P_data.</source>
      <translation type="unfinished">Les plus petites régions qui contiennent 30, 60 et 90 % de P_data.</translation>
    </message>
    <message>
      <source>The stage and three small plots, all of one size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The stage at several moments, side by side, as papers print how modes collapse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The stage, and beside it the small plots that there is room for; below it in an upright picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The stage, with the layers that are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The standard deviation along a blade.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The standard deviation of both.</source>
      <translation type="unfinished">L'écart type des deux.</translation>
    </message>
    <message>
      <source>The standard deviation of each Gaussian in one direction.</source>
      <translation type="unfinished">L'écart type de chaque gaussienne dans une direction.</translation>
    </message>
    <message>
      <source>The standard deviation of the noise that is added to the data and to what is generated.</source>
      <translation type="unfinished">L'écart type du bruit ajouté aux données et à ce qui est généré.</translation>
    </message>
    <message>
      <source>The standard deviation of what is added to real and generated points before D sees them.</source>
      <translation type="unfinished">L'écart type de ce qui est ajouté aux points réels et générés avant que D les voie.</translation>
    </message>
    <message>
      <source>The steepest slope of D's score that was found between real and generated points, per unit of the data.

It is the Lipschitz constant, or less where a steeper place was missed. A critic with slope 1 reads W₁ itself; its
penalties aim at that, and clipped weights allow more or less.</source>
      <translation type="unfinished">La pente la plus raide de la note de D trouvée entre points réels et générés, par unité des données.

C'est la constante de Lipschitz, ou moins où un endroit plus raide a échappé. Un critique de pente 1 donne W₁ lui-même ; ses
pénalités y visent, et des poids écrêtés permettent plus ou moins.</translation>
    </message>
    <message>
      <source>The step before (Page Up)</source>
      <translation type="unfinished">L'étape précédente (Page Up)</translation>
    </message>
    <message>
      <source>The swings die out: by iteration 1,000 the cloud rests on the data, its mean at (3, 4). Only the optimiser differs from “A mean, plain gradients”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The toy of many first scripts: SGD with momentum, and a G of ten tanh units.</source>
      <translation type="unfinished">Le jouet de bien des premiers scripts : SGD avec momentum, et un G de dix unités tanh.</translation>
    </message>
    <message>
      <source>The training process ended before it began (exit code {code}); it was started again, on the CPU alone.</source>
      <translation type="unfinished">Le processus d'entraînement s'est arrêté avant de commencer (code {code}) ; il a été relancé, sur le CPU seul.</translation>
    </message>
    <message>
      <source>The training process ended unexpectedly (exit code {code}).</source>
      <translation type="unfinished">Le processus d'entraînement s'est arrêté de façon inattendue (code {code}).</translation>
    </message>
    <message>
      <source>The training thread ended: {error}. Open the program again to train on.</source>
      <translation type="unfinished">Le fil d'entraînement s'est arrêté : {error}. Rouvrez le programme pour continuer.</translation>
    </message>
    <message>
      <source>The two hardly overlap, so nearly every point can be told. D is no density: it says which of two is denser.</source>
      <translation type="unfinished">Les deux se recouvrent à peine, presque chaque point se reconnaît donc. D n'est pas une densité : il dit laquelle des deux est plus dense.</translation>
    </message>
    <message>
      <source>The two together do what neither can alone: D keeps saying where orange is too dense, and G keeps answering.</source>
      <translation type="unfinished">Les deux ensemble font ce qu'aucun ne peut seul : D dit sans cesse où l'orange est trop dense, et G répond sans cesse.</translation>
    </message>
    <message>
      <source>The two-sided penalty $(\|\nabla f\| - 1)^2$ asks for slope 1 **everywhere between** the points, and G can only be one Gaussian.</source>
      <translation type="unfinished">La pénalité bilatérale $(\|\nabla f\| - 1)^2$ exige la pente 1 **partout entre** les points, et G ne peut être qu'une gaussienne.</translation>
    </message>
    <message>
      <source>The usual plots</source>
      <translation type="unfinished">Les graphiques habituels</translation>
    </message>
    <message>
      <source>The value of the first cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The value of the last cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The value there</source>
      <translation type="unfinished">La valeur à cet endroit</translation>
    </message>
    <message>
      <source>The view follows both distributions</source>
      <translation type="unfinished">La vue suit les deux distributions</translation>
    </message>
    <message>
      <source>The view stays on the data</source>
      <translation type="unfinished">La vue reste sur les données</translation>
    </message>
    <message>
      <source>The way out: another loss</source>
      <translation type="unfinished">L'issue : une autre perte</translation>
    </message>
    <message>
      <source>The weight of P’s left bump.</source>
      <translation type="unfinished">Le poids de la bosse gauche de P.</translation>
    </message>
    <message>
      <source>The wider, the more skewed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The window is arranged as it was at first</source>
      <translation type="unfinished">La fenêtre est disposée comme au début</translation>
    </message>
    <message>
      <source>The window looks as it did at first.</source>
      <translation type="unfinished">La fenêtre a son aspect initial.</translation>
    </message>
    <message>
      <source>The window looks as it did at first. The file was set aside as {name}.</source>
      <translation type="unfinished">La fenêtre a son aspect initial. Le fichier a été mis de côté sous {name}.</translation>
    </message>
    <message>
      <source>The x of the problem at the right.</source>
      <translation type="unfinished">Le x du problème à droite.</translation>
    </message>
    <message>
      <source>The {optimal} is known on the line only</source>
      <translation type="unfinished">{optimal} n'est connu que sur la droite</translation>
    </message>
    <message>
      <source>The {optimal} is not known for these data</source>
      <translation type="unfinished">{optimal} n'est pas connu pour ces données</translation>
    </message>
    <message>
      <source>Their standard deviations; one number stands for all.</source>
      <translation type="unfinished">Leurs écarts types ; un nombre vaut pour toutes.</translation>
    </message>
    <message>
      <source>Theorem 2.1 of Arjovsky and Bottou 2017: supports apart, so a perfect D exists, flat around both.</source>
      <translation type="unfinished">Théorème 2.1 d'Arjovsky et Bottou 2017 : supports séparés, donc un D parfait existe, plat autour des deux.</translation>
    </message>
    <message>
      <source>Theory</source>
      <translation type="unfinished">Théorie</translation>
    </message>
    <message>
      <source>There are no numbers of this member to go on from yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no room for larger text on this screen</source>
      <translation type="unfinished">Il n'y a pas la place pour un texte plus grand sur cet écran</translation>
    </message>
    <message>
      <source>There is no room for text of this height: choose smaller text or a larger picture.</source>
      <translation type="unfinished">Il n'y a pas la place pour un texte de cette hauteur : choisissez un texte plus petit ou une image plus grande.</translation>
    </message>
    <message>
      <source>There is no table and no picture on the clipboard.</source>
      <translation type="unfinished">Le presse-papiers ne contient ni tableau ni image.</translation>
    </message>
    <message>
      <source>There is not enough memory for it.</source>
      <translation type="unfinished">La mémoire n'y suffit pas.</translation>
    </message>
    <message>
      <source>There is nothing to export yet.</source>
      <translation type="unfinished">Il n'y a encore rien à exporter.</translation>
    </message>
    <message>
      <source>There is nothing to redo</source>
      <translation type="unfinished">Il n'y a rien à rétablir</translation>
    </message>
    <message>
      <source>There is nothing to undo</source>
      <translation type="unfinished">Il n'y a rien à annuler</translation>
    </message>
    <message>
      <source>There is one run only: Run → Compare with begins another beside it</source>
      <translation type="unfinished">Il n'y a qu'une exécution : Exécution → Comparer avec en lance une autre à côté</translation>
    </message>
    <message>
      <source>There is one screen only: F shows the stage alone</source>
      <translation type="unfinished">Il n'y a qu'un écran : F montre la scène seule</translation>
    </message>
    <message>
      <source>There is room for {most:,} drawn points</source>
      <translation type="unfinished">Il y a place pour {most:,} points dessinés</translation>
    </message>
    <message>
      <source>There is room for {most} Gaussians</source>
      <translation type="unfinished">Il y a place pour {most} gaussiennes</translation>
    </message>
    <message>
      <source>These data are a distribution: File → Export → Data … draws points from it</source>
      <translation type="unfinished">Ces données sont une distribution : Fichier → Exporter → Données … en tire des points</translation>
    </message>
    <message>
      <source>These data cannot be used: {error}</source>
      <translation type="unfinished">Ces données sont inutilisables : {error}</translation>
    </message>
    <message>
      <source>These values do not go together: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are spread over all of the run, so that fewer of them lie further apart. The numbers of every iteration are kept in any case.</source>
      <translation type="unfinished">Elles se répartissent sur toute l'exécution, si bien que moins nombreuses, elles sont plus espacées. Les nombres de chaque itération sont gardés en tout cas.</translation>
    </message>
    <message>
      <source>They circle around it, ever wider</source>
      <translation type="unfinished">Ils tournent autour, toujours plus large</translation>
    </message>
    <message>
      <source>They circle, ever closer</source>
      <translation type="unfinished">Ils tournent, toujours plus près</translation>
    </message>
    <message>
      <source>They grow</source>
      <translation type="unfinished">Elles grandissent</translation>
    </message>
    <message>
      <source>They turn round</source>
      <translation type="unfinished">Elles se retournent</translation>
    </message>
    <message>
      <source>They vanish</source>
      <translation type="unfinished">Elles disparaissent</translation>
    </message>
    <message>
      <source>Third cure: look ahead</source>
      <translation type="unfinished">Troisième remède : regarder en avant</translation>
    </message>
    <message>
      <source>This bundle was made without films: use .gif, .webp or .apng.</source>
      <translation type="unfinished">Ce paquet a été fait sans films : utilisez .gif, .webp ou .apng.</translation>
    </message>
    <message>
      <source>This cannot be read of these members.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cannot be read of these seeds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This data has no separate modes.</source>
      <translation type="unfinished">Ces données n'ont pas de modes séparés.</translation>
    </message>
    <message>
      <source>This is maximum likelihood: mean and width of the best Gaussian are those of the data, 1.00 and 1.80.</source>
      <translation type="unfinished">C'est le maximum de vraisemblance : moyenne et largeur de la meilleure gaussienne sont celles des données, 1.00 et 1.80.</translation>
    </message>
    <message>
      <source>This packaged program computes on the CPU only. To use an NVIDIA GPU, install GanViz with pip beside a torch built for CUDA, as pytorch.org says.</source>
      <translation type="unfinished">Ce programme empaqueté ne calcule que sur le CPU. Pour utiliser un GPU NVIDIA, installez GanViz avec pip à côté d'un torch fait pour CUDA, comme pytorch.org le dit.</translation>
    </message>
    <message>
      <source>This plot has nothing to show for these data.</source>
      <translation type="unfinished">Ce graphique n'a rien à montrer pour ces données.</translation>
    </message>
    <message>
      <source>This run has {pictures:,} now, in {size:.0f} MB.</source>
      <translation type="unfinished">Cette exécution en a {pictures:,}, en {size:.0f} MB.</translation>
    </message>
    <message>
      <source>This run is from a file, as it stood: Reset begins it anew</source>
      <translation type="unfinished">Cette exécution vient d'un fichier, telle quelle : Redémarrer la recommence</translation>
    </message>
    <message>
      <source>This run is from a file, as it stood: Reset begins it anew with what is drawn</source>
      <translation type="unfinished">Cette exécution vient d'un fichier, telle quelle : Redémarrer la recommence avec ce qui est dessiné</translation>
    </message>
    <message>
      <source>This seed has not been trained yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This seed is trained again with those beside it, for its numbers were not kept; then it opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This torch is built for the CPU only. To use an NVIDIA GPU, install a torch built for CUDA with pip in its place, as pytorch.org says.</source>
      <translation type="unfinished">Ce torch est fait pour le CPU seul. Pour utiliser un GPU NVIDIA, installez à sa place avec pip un torch fait pour CUDA, comme pytorch.org le dit.</translation>
    </message>
    <message>
      <source>Through the noise the data are one broad ring with a smooth slope everywhere. G needs only to match that, and every mode lies on it.</source>
      <translation type="unfinished">À travers le bruit les données sont un large anneau, à la pente douce partout. G n'a qu'à l'imiter, et chaque mode est dessus.</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation type="unfinished">Chronologie</translation>
    </message>
    <message>
      <source>Timeline menu</source>
      <translation type="unfinished">Menu de la chronologie</translation>
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Titles of the axes</source>
      <translation type="unfinished">Titres des axes</translation>
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished">À</translation>
    </message>
    <message>
      <source>To do: {task}</source>
      <translation type="unfinished">À faire : {task}</translation>
    </message>
    <message>
      <source>Too early to tell.</source>
      <translation type="unfinished">Trop tôt pour le dire.</translation>
    </message>
    <message>
      <source>Too few</source>
      <translation type="unfinished">Trop peu</translation>
    </message>
    <message>
      <source>Too few steps of D</source>
      <translation type="unfinished">Trop peu de pas de D</translation>
    </message>
    <message>
      <source>Too many</source>
      <translation type="unfinished">Trop</translation>
    </message>
    <message>
      <source>Too many steps of D</source>
      <translation type="unfinished">Trop de pas de D</translation>
    </message>
    <message>
      <source>Total variation</source>
      <translation type="unfinished">Variation totale</translation>
    </message>
    <message>
      <source>Train</source>
      <translation type="unfinished">Entraîner</translation>
    </message>
    <message>
      <source>Train 48 seeds more, for a surer answer (Ctrl+Shift+U)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train a GAN on P</source>
      <translation type="unfinished">Entraîner un GAN sur P</translation>
    </message>
    <message>
      <source>Train all members (Space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train no further</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train on</source>
      <translation type="unfinished">Continuer l'entraînement</translation>
    </message>
    <message>
      <source>Train on these</source>
      <translation type="unfinished">Entraîner là-dessus</translation>
    </message>
    <message>
      <source>Train or pause</source>
      <translation type="unfinished">Entraîner ou pause</translation>
    </message>
    <message>
      <source>Train the cells that are not there (Space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train these settings on 16 other seeds beside the run, and count (Ctrl+U)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <translation type="unfinished">Entraînement</translation>
    </message>
    <message>
      <source>Training cannot go back to iteration {iteration:,}: what it remembers of this run lies between {first:,} and {last:,}.</source>
      <translation type="unfinished">L'entraînement ne peut pas revenir à l'itération {iteration:,} : ce qu'il garde de cette exécution va de {first:,} à {last:,}.</translation>
    </message>
    <message>
      <source>Training cannot go back to this run, for what it remembered of it is lost. Its pictures and curves were kept; reset begins it anew.</source>
      <translation type="unfinished">L'entraînement ne peut pas revenir à cette exécution, car ce qu'il en gardait est perdu. Ses images et courbes ont été gardées ; redémarrer la recommence.</translation>
    </message>
    <message>
      <source>Training cannot go back to this run, for what it remembered of it is lost. Reset begins it anew.</source>
      <translation type="unfinished">L'entraînement ne peut pas revenir à cette exécution, car ce qu'il en gardait est perdu. Redémarrer la recommence.</translation>
    </message>
    <message>
      <source>Training cannot go back to this run, for what was saved of it cannot be used: {error}.</source>
      <translation type="unfinished">L'entraînement ne peut pas revenir à cette exécution, car ce qui en a été enregistré est inutilisable : {error}.</translation>
    </message>
    <message>
      <source>Training goes on while looking back</source>
      <translation type="unfinished">L'entraînement continue pendant ce temps</translation>
    </message>
    <message>
      <source>Training points</source>
      <translation type="unfinished">Points d'entraînement</translation>
    </message>
    <message>
      <source>Training stopped: {error}</source>
      <translation type="unfinished">Entraînement arrêté : {error}</translation>
    </message>
    <message>
      <source>Training stopped: {error}.</source>
      <translation type="unfinished">Entraînement arrêté : {error}.</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation type="unfinished">Commandes</translation>
    </message>
    <message>
      <source>Triangular discrimination</source>
      <translation type="unfinished">Discrimination triangulaire</translation>
    </message>
    <message>
      <source>Truncation</source>
      <translation type="unfinished">Troncature</translation>
    </message>
    <message>
      <source>Turn back to where it came from</source>
      <translation type="unfinished">Repartir d'où elle vient</translation>
    </message>
    <message>
      <source>Turn on the arrows (A): they point to where the data would be if G stood still.</source>
      <translation type="unfinished">Allumez les flèches (A) : elles montrent où seraient les données si G s'arrêtait.</translation>
    </message>
    <message>
      <source>Turns</source>
      <translation type="unfinished">Tours</translation>
    </message>
    <message>
      <source>Twenty points</source>
      <translation type="unfinished">Vingt points</translation>
    </message>
    <message>
      <source>Twenty training points</source>
      <translation type="unfinished">Vingt points d'entraînement</translation>
    </message>
    <message>
      <source>Twist</source>
      <translation type="unfinished">Torsion</translation>
    </message>
    <message>
      <source>Two Gaussians</source>
      <translation type="unfinished">Deux gaussiennes</translation>
    </message>
    <message>
      <source>Two Gaussians, both found</source>
      <translation type="unfinished">Deux gaussiennes, toutes deux trouvées</translation>
    </message>
    <message>
      <source>Two bumps that share nothing: D saturates and its arrows vanish, the critic keeps a slope.</source>
      <translation type="unfinished">Deux bosses qui ne partagent rien : D sature et ses flèches disparaissent, le critique garde une pente.</translation>
    </message>
    <message>
      <source>Two bumps, a quarter and three quarters of the mass, and a G that can only be one Gaussian. The game of an f-GAN lowers
$$KL(P_{data} \| P_G) = \mathbb{E}_{x \sim data} \log \frac{p_{data}(x)}{p_G(x)}$$</source>
      <translation type="unfinished">Deux bosses, un quart et trois quarts de la masse, et un G qui ne peut être qu'une gaussienne. Le jeu d'un f-GAN abaisse
$$KL(P_{data} \| P_G) = \mathbb{E}_{x \sim data} \log \frac{p_{data}(x)}{p_G(x)}$$</translation>
    </message>
    <message>
      <source>Two by two</source>
      <translation type="unfinished">Deux par deux</translation>
    </message>
    <message>
      <source>Two circles</source>
      <translation type="unfinished">Deux cercles</translation>
    </message>
    <message>
      <source>Two columns of a paper</source>
      <translation type="unfinished">Deux colonnes d'article</translation>
    </message>
    <message>
      <source>Two critics</source>
      <translation type="unfinished">Deux critiques</translation>
    </message>
    <message>
      <source>Two critics against a generator that stands still at data plus N(0, I), and the surface of what each says.

Clipped weights leave a simple surface; under the gradient penalty it follows the data, peak by peak (figure 2 of
Gulrajani et al. 2017).</source>
      <translation type="unfinished">Deux critiques contre un générateur immobile à données plus N(0, I), et la surface de ce que chacun dit.

Des poids écrêtés laissent une surface simple ; sous la pénalité de gradient elle suit les données, sommet par sommet (figure 2
de Gulrajani et al. 2017).</translation>
    </message>
    <message>
      <source>Two distributions, of which one slides away: JSD, KL and TV soon stand still, W goes on.

What stands still has no slope, and a generator that follows it learns nothing: drag Q and compare the tangents.</source>
      <translation type="unfinished">Deux distributions, dont l'une glisse au loin : JSD, KL et TV s'arrêtent vite, W continue.

Ce qui s'arrête n'a pas de pente, et un générateur qui le suit n'apprend rien : tirez Q et comparez les tangentes.</translation>
    </message>
    <message>
      <source>Two losses of G, and saturation</source>
      <translation type="unfinished">Deux pertes de G, et la saturation</translation>
    </message>
    <message>
      <source>Two modes: a generator that answers a fixed D makes one of them, one that sees D answer keeps both.

Max-min is not min-max: against a fixed D the payoff is a straight line in G’s share, least at an end, and G hops
from mode to mode as D follows. Unrolled (Metz et al. 2017), the line bends, and its minimum lies in the middle.</source>
      <translation type="unfinished">Deux modes : un générateur qui répond à un D fixe en fait un, un qui voit D répondre garde les deux.

Max-min n'est pas min-max : contre un D fixe le gain est une droite en la part de G, minimale à un bout, et G saute de mode en mode
à mesure que D suit. Déroulée (Metz et al. 2017), la droite plie, et son minimum est au milieu.</translation>
    </message>
    <message>
      <source>Two moons</source>
      <translation type="unfinished">Deux lunes</translation>
    </message>
    <message>
      <source>Two networks: one makes points, the other judges them.</source>
      <translation type="unfinished">Deux réseaux : l'un fait des points, l'autre les juge.</translation>
    </message>
    <message>
      <source>Two numbers</source>
      <translation type="unfinished">Deux nombres</translation>
    </message>
    <message>
      <source>Two runs</source>
      <translation type="unfinished">Deux exécutions</translation>
    </message>
    <message>
      <source>Two runs that are compared: their stages side by side, and below them the curves of both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two runs that can be opened can be compared.</source>
      <translation type="unfinished">On peut comparer deux exécutions qui s'ouvrent.</translation>
    </message>
    <message>
      <source>Two settings on two axes, some seeds in every cell, and a colour for what came of them.

The map fills in from coarse to fine. A cell shows its seeds under the mouse, and each of them opens in the
laboratory with its own numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two smooth moons</source>
      <translation type="unfinished">Deux lunes lisses</translation>
    </message>
    <message>
      <source>Two spirals</source>
      <translation type="unfinished">Deux spirales</translation>
    </message>
    <message>
      <source>Type a word; Enter goes on to the next place</source>
      <translation type="unfinished">Tapez un mot ; Enter passe à l'endroit suivant</translation>
    </message>
    <message>
      <source>U</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>U(5, 7) with a linear G</source>
      <translation type="unfinished">U(5, 7) avec un G linéaire</translation>
    </message>
    <message>
      <source>Under noise of width {noise} D can hardly tell the two ({means}).</source>
      <translation type="unfinished">Sous un bruit de largeur {noise}, D distingue à peine les deux ({means}).</translation>
    </message>
    <message>
      <source>Under noise of width {noise} D can hardly tell the two ({means}); without it the JSD is {jsd}.</source>
      <translation type="unfinished">Sous un bruit de largeur {noise}, D distingue à peine les deux ({means}) ; sans lui la JSD est {jsd}.</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under way: the JSD is {jsd}.</source>
      <translation type="unfinished">En chemin : la JSD est {jsd}.</translation>
    </message>
    <message>
      <source>Under way: {means}.</source>
      <translation type="unfinished">En chemin : {means}.</translation>
    </message>
    <message>
      <source>Under way: {means}; the JSD is {jsd}.</source>
      <translation type="unfinished">En chemin : {means} ; la JSD est {jsd}.</translation>
    </message>
    <message>
      <source>Undo a setting</source>
      <translation type="unfinished">Annuler un réglage</translation>
    </message>
    <message>
      <source>Undone, for which the run had to begin anew</source>
      <translation type="unfinished">Annulé, l'exécution a dû recommencer</translation>
    </message>
    <message>
      <source>Uniform</source>
      <translation type="unfinished">Uniforme</translation>
    </message>
    <message>
      <source>Uniform distribution in 1-D</source>
      <translation type="unfinished">Loi uniforme en 1-D</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation type="unfinished">Unité</translation>
    </message>
    <message>
      <source>Units in each hidden layer.</source>
      <translation type="unfinished">Unités de chaque couche cachée.</translation>
    </message>
    <message>
      <source>Units of each hidden layer from the input on, such as 5, 3, in place of equally wide ones.</source>
      <translation type="unfinished">Unités de chaque couche cachée depuis l'entrée, comme 5, 3, au lieu de couches de même largeur.</translation>
    </message>
    <message>
      <source>Unrolled steps</source>
      <translation type="unfinished">Pas déroulés</translation>
    </message>
    <message>
      <source>Unrolled, K = 5</source>
      <translation type="unfinished">Déroulé, K = 5</translation>
    </message>
    <message>
      <source>Unrolling</source>
      <translation type="unfinished">Dérouler</translation>
    </message>
    <message>
      <source>Unrolling: G does not ask what **this** D says, but what D will say after its next five steps,
$$L_G(\theta_G, \theta_D^{(5)})$$
and goes back through these steps.</source>
      <translation type="unfinished">Dérouler : G ne demande pas ce que dit **ce** D, mais ce que D dira après ses cinq prochains pas,
$$L_G(\theta_G, \theta_D^{(5)})$$
et revient à travers ces pas.</translation>
    </message>
    <message>
      <source>Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up the step, to where D says real, whatever the data are there</source>
      <translation type="unfinished">En haut de la marche, où D dit réel, quelles que soient les données là</translation>
    </message>
    <message>
      <source>Upright edges are hard for a smooth G: it leans and ripples there.</source>
      <translation type="unfinished">Les bords droits sont difficiles pour un G lisse : il y penche et ondule.</translation>
    </message>
    <message>
      <source>V</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>V(G, D*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>V(G, your D)</source>
      <translation type="unfinished">V(G, votre D)</translation>
    </message>
    <message>
      <source>V(Gᵢ, D) over a line of Ds</source>
      <translation type="unfinished">V(Gᵢ, D) sur une ligne de D</translation>
    </message>
    <message>
      <source>V(a,\psi)=\frac{1}{2}\log\sigma(\psi)+\frac{1}{2}\log\sigma(-\psi)+a\log\sigma(-\psi)+(1-a)\log\sigma(\psi)\qquad\min_a\max_\psi V=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>VP9: a film for web pages, free of patents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value surfaces</source>
      <translation type="unfinished">Surfaces de valeur</translation>
    </message>
    <message>
      <source>Values stand evenly by their logarithms, or evenly by themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vanishing gradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Variance of x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Variance of y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version {build}</source>
      <translation type="unfinished">Version {build}</translation>
    </message>
    <message>
      <source>Versions, device, display and fonts, as `ganviz doctor` says them, onto the clipboard</source>
      <translation type="unfinished">Versions, périphérique, écran et polices, tels que `ganviz doctor` les donne, dans le presse-papiers</translation>
    </message>
    <message>
      <source>W</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WEBP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WGAN in 1-D</source>
      <translation type="unfinished">WGAN en 1-D</translation>
    </message>
    <message>
      <source>WGAN on the ring</source>
      <translation type="unfinished">WGAN sur l'anneau</translation>
    </message>
    <message>
      <source>WGAN without clipping</source>
      <translation type="unfinished">WGAN sans écrêtage</translation>
    </message>
    <message>
      <source>WGAN, clipped</source>
      <translation type="unfinished">WGAN, écrêté</translation>
    </message>
    <message>
      <source>WGAN, clipped at ±c</source>
      <translation type="unfinished">WGAN, écrêté à ±c</translation>
    </message>
    <message>
      <source>WGAN-GP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WGAN-GP (two-sided)</source>
      <translation type="unfinished">WGAN-GP (bilatérale)</translation>
    </message>
    <message>
      <source>WGAN-GP cannot turn round</source>
      <translation type="unfinished">WGAN-GP ne peut faire demi-tour</translation>
    </message>
    <message>
      <source>WGAN-GP on the ring</source>
      <translation type="unfinished">WGAN-GP sur l'anneau</translation>
    </message>
    <message>
      <source>WGAN-LP (one-sided)</source>
      <translation type="unfinished">WGAN-LP (unilatérale)</translation>
    </message>
    <message>
      <source>WGAN-LP, one Gaussian</source>
      <translation type="unfinished">WGAN-LP, une gaussienne</translation>
    </message>
    <message>
      <source>WGAN: the critic f, and the optimal one</source>
      <translation type="unfinished">WGAN : le critique f, et l'optimal</translation>
    </message>
    <message>
      <source>WGAN’s critic</source>
      <translation type="unfinished">Critique du WGAN</translation>
    </message>
    <message>
      <source>W_1(P,Q)=\min_{\gamma}\sum_{i,j}\gamma_{ij}\,\|x_i-y_j\|=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>W_2(P,Q)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait for the first picture.</source>
      <translation type="unfinished">Attendez la première image.</translation>
    </message>
    <message>
      <source>Waits until another study has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warm-up of D</source>
      <translation type="unfinished">Avance de D</translation>
    </message>
    <message>
      <source>Was it luck?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was it luck? (earlier settings)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was it luck? 16 other seeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was it luck? 64 other seeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wasserstein</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wasserstein distances over the offset</source>
      <translation type="unfinished">Distances de Wasserstein selon le décalage</translation>
    </message>
    <message>
      <source>Wasserstein-1 distance</source>
      <translation type="unfinished">Distance de Wasserstein-1</translation>
    </message>
    <message>
      <source>Wasserstein-2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wasserstein-2 distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch for: {promise}</source>
      <translation type="unfinished">À observer : {promise}</translation>
    </message>
    <message>
      <source>Watch: it comes within {within:,} iterations.</source>
      <translation type="unfinished">Observez : cela vient en moins de {within:,} itérations.</translation>
    </message>
    <message>
      <source>WebM film</source>
      <translation type="unfinished">Film WebM</translation>
    </message>
    <message>
      <source>Weight clipping</source>
      <translation type="unfinished">Écrêtage des poids</translation>
    </message>
    <message>
      <source>Weight of the penalty</source>
      <translation type="unfinished">Poids de la pénalité</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation type="unfinished">Poids</translation>
    </message>
    <message>
      <source>Weights and biases of both networks, named as PyTorch names those of ``nn.Sequential``.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights for ``safetensors.torch.load_file``, which no file can make execute anything.

The format is a length, a JSON header and the bytes of all arrays: written here, so that nobody has to install the
package to write what others read with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights of G and D</source>
      <translation type="unfinished">Poids de G et D</translation>
    </message>
    <message>
      <source>Weights of the critic</source>
      <translation type="unfinished">Poids du critique</translation>
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished">Quoi</translation>
    </message>
    <message>
      <source>What D aims at for generated and for real points (a and b), and what G wants D to say (c).</source>
      <translation type="unfinished">Ce que D vise pour les points générés et réels (a et b), et ce que G veut que D dise (c).</translation>
    </message>
    <message>
      <source>What D pays for steep slopes.</source>
      <translation type="unfinished">Ce que D paie pour ses pentes raides.</translation>
    </message>
    <message>
      <source>What D says</source>
      <translation type="unfinished">Ce que D dit</translation>
    </message>
    <message>
      <source>What D says of each x, on the axis at the right.</source>
      <translation type="unfinished">Ce que D dit de chaque x, sur l'axe de droite.</translation>
    </message>
    <message>
      <source>What D sees: p and q</source>
      <translation type="unfinished">Ce que D voit : p et q</translation>
    </message>
    <message>
      <source>What D's loss measures, and why it says nothing once two distributions are apart.</source>
      <translation type="unfinished">Ce que mesure la perte de D, et pourquoi elle ne dit rien quand deux distributions sont séparées.</translation>
    </message>
    <message>
      <source>What D's loss says of it</source>
      <translation type="unfinished">Ce que la perte de D en dit</translation>
    </message>
    <message>
      <source>What G pays</source>
      <translation type="unfinished">Ce que G paie</translation>
    </message>
    <message>
      <source>What G pays for a point by what D says of it, and the slope that G learns from.

Where D is sure that a point is fake, at the left, G has most to learn: there the original cost is flat.</source>
      <translation type="unfinished">Ce que G paie pour un point selon ce que D en dit, et la pente dont G apprend.

Où D est sûr qu'un point est faux, à gauche, G a le plus à apprendre : là le coût original est plat.</translation>
    </message>
    <message>
      <source>What G sees from the start, K steps ahead</source>
      <translation type="unfinished">Ce que G voit du départ, K pas en avant</translation>
    </message>
    <message>
      <source>What GanViz remembered of its window could not be read: {file}.</source>
      <translation type="unfinished">Ce que GanViz avait retenu de sa fenêtre est illisible : {file}.</translation>
    </message>
    <message>
      <source>What P and Q are.</source>
      <translation type="unfinished">Ce que sont P et Q.</translation>
    </message>
    <message>
      <source>What a GAN is</source>
      <translation type="unfinished">Ce qu'est un GAN</translation>
    </message>
    <message>
      <source>What changes from cell to cell; any number among the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What differs from the preset</source>
      <translation type="unfinished">Ce qui diffère du préréglage</translation>
    </message>
    <message>
      <source>What do the two distances do?</source>
      <translation type="unfinished">Que font les deux distances ?</translation>
    </message>
    <message>
      <source>What does D become?</source>
      <translation type="unfinished">Que devient D ?</translation>
    </message>
    <message>
      <source>What does D say of a point, on average?</source>
      <translation type="unfinished">Que dit D d'un point, en moyenne ?</translation>
    </message>
    <message>
      <source>What does D's loss go to?</source>
      <translation type="unfinished">Vers quoi va la perte de D ?</translation>
    </message>
    <message>
      <source>What does G learn?</source>
      <translation type="unfinished">Qu'apprend G ?</translation>
    </message>
    <message>
      <source>What does it do now?</source>
      <translation type="unfinished">Que fait-il maintenant ?</translation>
    </message>
    <message>
      <source>What does packing punish?</source>
      <translation type="unfinished">Que punissent les paquets ?</translation>
    </message>
    <message>
      <source>What does that do to G?</source>
      <translation type="unfinished">Qu'est-ce que cela fait à G ?</translation>
    </message>
    <message>
      <source>What does the critic look like between the two bumps?</source>
      <translation type="unfinished">Comment est le critique entre les deux bosses ?</translation>
    </message>
    <message>
      <source>What does the one Gaussian do?</source>
      <translation type="unfinished">Que fait l'unique gaussienne ?</translation>
    </message>
    <message>
      <source>What follows each hidden layer.</source>
      <translation type="unfinished">Ce qui suit chaque couche cachée.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation type="unfinished">Ce qui s'est passé</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation type="unfinished">Ce qui arrive</translation>
    </message>
    <message>
      <source>What happens in one: D's steps, then G's, and what each of them is for.</source>
      <translation type="unfinished">Ce qui se passe dans une : les pas de D, puis ceux de G, et à quoi sert chacun.</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is dragged: blocks of earth, or the tops of piles.</source>
      <translation type="unfinished">Ce qu'on tire : des blocs de terre, ou le haut des tas.</translation>
    </message>
    <message>
      <source>What is happening</source>
      <translation type="unfinished">Ce qui se passe</translation>
    </message>
    <message>
      <source>What is kept of a run</source>
      <translation type="unfinished">Ce qui est gardé d'une exécution</translation>
    </message>
    <message>
      <source>What is kept …</source>
      <translation type="unfinished">Ce qui est gardé …</translation>
    </message>
    <message>
      <source>What is left for D to say?</source>
      <translation type="unfinished">Que reste-t-il à dire à D ?</translation>
    </message>
    <message>
      <source>What is left of the arrows?</source>
      <translation type="unfinished">Que reste-t-il des flèches ?</translation>
    </message>
    <message>
      <source>What is trained, and with which cure.</source>
      <translation type="unfinished">Ce qui est entraîné, et avec quel remède.</translation>
    </message>
    <message>
      <source>What it began as</source>
      <translation type="unfinished">Ce dont elle est partie</translation>
    </message>
    <message>
      <source>What it came to</source>
      <translation type="unfinished">Ce qu'il en est sorti</translation>
    </message>
    <message>
      <source>What it shows</source>
      <translation type="unfinished">Ce qu'elle montre</translation>
    </message>
    <message>
      <source>What keeps WGAN’s critic from growing.</source>
      <translation type="unfinished">Ce qui empêche le critique du WGAN de croître.</translation>
    </message>
    <message>
      <source>What the critics tell from G’s points.</source>
      <translation type="unfinished">Ce que les critiques distinguent des points de G.</translation>
    </message>
    <message>
      <source>What the fit makes least.</source>
      <translation type="unfinished">Ce que l'ajustement rend minimal.</translation>
    </message>
    <message>
      <source>What the players minimise.</source>
      <translation type="unfinished">Ce que les joueurs minimisent.</translation>
    </message>
    <message>
      <source>What the sentence below counts; those that are counted have bold numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the two plots show of each member.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they are drawn from, by the numbers n of inputs and n′ of outputs of a layer. Biases begin as the weights where these are PyTorch's, else at 0. It decides whether a ring collapses.</source>
      <translation type="unfinished">D'où ils sont tirés, selon les nombres n d'entrées et n′ de sorties d'une couche. Les biais commencent comme les poids là où ceux-ci sont comme chez PyTorch, sinon à 0. Cela décide si un anneau s'effondre.</translation>
    </message>
    <message>
      <source>What was changed when</source>
      <translation type="unfinished">Ce qui a changé, et quand</translation>
    </message>
    <message>
      <source>What was left behind could not be recovered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was seen of the members stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What will the orange bump do once it reaches the data?</source>
      <translation type="unfinished">Que fera la bosse orange une fois aux données ?</translation>
    </message>
    <message>
      <source>What z is drawn from: a standard normal distribution, one without its tails, uniform on [−1, 1], Gaussians around fixed means, one of several codes (a single 1 among zeros) with normal numbers after it, or always 0, so that a linear G is a single point, its bias. A linear G of codes is a mixture of Gaussians.</source>
      <translation type="unfinished">D'où z est tiré : une loi normale standard, une sans ses queues, uniforme sur [−1, 1], des gaussiennes autour de moyennes fixes, un de plusieurs codes (un seul 1 parmi des zéros) suivi de nombres normaux, ou toujours 0, si bien qu'un G linéaire est un seul point, son biais. Un G linéaire de codes est un mélange de gaussiennes.</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation type="unfinished">Molette</translation>
    </message>
    <message>
      <source>When D notices that orange has arrived, orange has passed. It is a chase in circles; the lesson on stability says why.</source>
      <translation type="unfinished">Quand D remarque que l'orange est arrivé, l'orange est passé. C'est une poursuite en rond ; la leçon sur la stabilité dit pourquoi.</translation>
    </message>
    <message>
      <source>When both are the same</source>
      <translation type="unfinished">Quand les deux sont les mêmes</translation>
    </message>
    <message>
      <source>When it was saved</source>
      <translation type="unfinished">Quand elle a été enregistrée</translation>
    </message>
    <message>
      <source>When the noise went, G had not spread yet. From then on it is the usual chase.</source>
      <translation type="unfinished">Quand le bruit est parti, G ne s'était pas encore réparti. Dès lors c'est la poursuite habituelle.</translation>
    </message>
    <message>
      <source>When they are far apart</source>
      <translation type="unfinished">Quand elles sont éloignées</translation>
    </message>
    <message>
      <source>Where D cannot tell: D = ½, or the middle of a score; nowhere while D says the same everywhere.</source>
      <translation type="unfinished">Où D ne sait pas : D = ½, ou le milieu d'une note ; nulle part tant que D dit la même chose partout.</translation>
    </message>
    <message>
      <source>Where D is derived</source>
      <translation type="unfinished">Où D est déduit</translation>
    </message>
    <message>
      <source>Where D says 0, log(1 − D) is flat: G's loss has saturated. The better D is, the less G learns from it.</source>
      <translation type="unfinished">Où D dit 0, log(1 − D) est plat : la perte de G est saturée. Plus D est bon, moins G en apprend.</translation>
    </message>
    <message>
      <source>Where G cannot be like the data, the divergence decides what it does instead.</source>
      <translation type="unfinished">Où G ne peut pas être comme les données, la divergence décide de ce qu'il fait à la place.</translation>
    </message>
    <message>
      <source>Where G cannot match the data the two losses want different things. This one no longer lowers the Jensen–Shannon divergence: it leans to reverse KL.</source>
      <translation type="unfinished">Où G ne peut égaler les données les deux pertes veulent autre chose. Celle-ci n'abaisse plus la divergence de Jensen-Shannon : elle penche vers la KL inverse.</translation>
    </message>
    <message>
      <source>Where G’s loss pushes each point: a fifth longer for ten times the gradient.</source>
      <translation type="unfinished">Où la perte de G pousse chaque point : un cinquième de plus pour dix fois le gradient.</translation>
    </message>
    <message>
      <source>Where P’s middle is.</source>
      <translation type="unfinished">Où est le milieu de P.</translation>
    </message>
    <message>
      <source>Where Q’s middle is.</source>
      <translation type="unfinished">Où est le milieu de Q.</translation>
    </message>
    <message>
      <source>Where as many fakes as real points lie, the best that D can say is ½. That is the end of the game: G has won, and D is not wrong either.</source>
      <translation type="unfinished">Où il y a autant de faux points que de réels, ½ est le mieux que D puisse dire. C'est la fin du jeu : G a gagné, et D n'a pas tort non plus.</translation>
    </message>
    <message>
      <source>Where does G go?</source>
      <translation type="unfinished">Où va G ?</translation>
    </message>
    <message>
      <source>Where does the orange curve go?</source>
      <translation type="unfinished">Où va la courbe orange ?</translation>
    </message>
    <message>
      <source>Where it begins, with its peak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it begins.</source>
      <translation type="unfinished">Où elle commence.</translation>
    </message>
    <message>
      <source>Where it is.</source>
      <translation type="unfinished">Où il est.</translation>
    </message>
    <message>
      <source>Where its middle is.</source>
      <translation type="unfinished">Où est son milieu.</translation>
    </message>
    <message>
      <source>Where its peak is.</source>
      <translation type="unfinished">Où est son sommet.</translation>
    </message>
    <message>
      <source>Where minimax comes to rest</source>
      <translation type="unfinished">Où s'arrête minimax</translation>
    </message>
    <message>
      <source>Where the Gaussians are.</source>
      <translation type="unfinished">Où sont les gaussiennes.</translation>
    </message>
    <message>
      <source>Where the arms end.</source>
      <translation type="unfinished">Où finissent les bras.</translation>
    </message>
    <message>
      <source>Where the data are</source>
      <translation type="unfinished">Où sont les données</translation>
    </message>
    <message>
      <source>Where the interval begins.</source>
      <translation type="unfinished">Où l'intervalle commence.</translation>
    </message>
    <message>
      <source>Where the interval ends.</source>
      <translation type="unfinished">Où l'intervalle finit.</translation>
    </message>
    <message>
      <source>Where the means lie in the first two numbers of z. Where there is but one, evenly on a line.</source>
      <translation type="unfinished">Où sont les moyennes dans les deux premiers nombres de z. S'il n'y en a qu'un, régulièrement sur une ligne.</translation>
    </message>
    <message>
      <source>Where the networks live.</source>
      <translation type="unfinished">Où vivent les réseaux.</translation>
    </message>
    <message>
      <source>Where the optimal D against this G could not tell, dashed.</source>
      <translation type="unfinished">Où le D optimal contre ce G ne saurait pas, en tirets.</translation>
    </message>
    <message>
      <source>Where the other one does</source>
      <translation type="unfinished">Où s'arrête l'autre</translation>
    </message>
    <message>
      <source>Where the roll ends.</source>
      <translation type="unfinished">Où finit le rouleau.</translation>
    </message>
    <message>
      <source>Where will the orange points be after a thousand iterations?</source>
      <translation type="unfinished">Où seront les points orange après mille itérations ?</translation>
    </message>
    <message>
      <source>Whether it stays, or falls to nothing over 1,000 iterations.</source>
      <translation type="unfinished">S'il reste, ou tombe à rien en 1 000 itérations.</translation>
    </message>
    <message>
      <source>Which generator is drawn and measured.</source>
      <translation type="unfinished">Quel générateur est dessiné et mesuré.</translation>
    </message>
    <message>
      <source>Which losses of G are compared.</source>
      <translation type="unfinished">Quelles pertes de G sont comparées.</translation>
    </message>
    <message>
      <source>Which number of each cell's seeds the colours stand for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>While the noise is still wide: what does G learn?</source>
      <translation type="unfinished">Tant que le bruit est encore large : qu'apprend G ?</translation>
    </message>
    <message>
      <source>Whose work is in this program, and under which terms</source>
      <translation type="unfinished">De qui est le travail contenu dans ce programme, et sous quelles conditions</translation>
    </message>
    <message>
      <source>Why should a flatter D keep the modes?</source>
      <translation type="unfinished">Pourquoi un D plus plat garderait-il les modes ?</translation>
    </message>
    <message>
      <source>Width</source>
      <translation type="unfinished">Largeur</translation>
    </message>
    <message>
      <source>Width of P</source>
      <translation type="unfinished">Largeur de P</translation>
    </message>
    <message>
      <source>Width of Q</source>
      <translation type="unfinished">Largeur de Q</translation>
    </message>
    <message>
      <source>Width of the Gaussian by which each point is blurred: the density is their sum. Without it there is none, and no measure that needs one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width of the bump at the {side}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width of the first weights</source>
      <translation type="unfinished">Largeur des poids initiaux</translation>
    </message>
    <message>
      <source>Width of the logarithm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width, height</source>
      <translation type="unfinished">Largeur, hauteur</translation>
    </message>
    <message>
      <source>Widths</source>
      <translation type="unfinished">Largeurs</translation>
    </message>
    <message>
      <source>Widths layer by layer</source>
      <translation type="unfinished">Largeurs par couche</translation>
    </message>
    <message>
      <source>Will one generator find all eight bumps?</source>
      <translation type="unfinished">Un générateur trouvera-t-il les huit bosses ?</translation>
    </message>
    <message>
      <source>Wipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wipe what was drawn</source>
      <translation type="unfinished">Effacer ce qui est dessiné</translation>
    </message>
    <message>
      <source>Wipe what was drawn (Backspace)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With gentle slopes each point follows its own way to a mode near it, and modes that were left out keep pulling.</source>
      <translation type="unfinished">Avec des pentes douces chaque point va de son côté vers un mode proche, et les modes oubliés continuent d'attirer.</translation>
    </message>
    <message>
      <source>With noise of σ = {noise:.2f} p and q overlap: the best D is worth {best}, and bends where points are.</source>
      <translation type="unfinished">Avec un bruit de σ = {noise:.2f} p et q se recouvrent : le meilleur D vaut {best}, et plie où sont les points.</translation>
    </message>
    <message>
      <source>With noise of σ = {noise:.2f} the two overlap: D’s estimate is {jsd}, G keeps a gradient of {norm}.</source>
      <translation type="unfinished">Avec un bruit de σ = {noise:.2f} les deux se recouvrent : l'estimation de D est {jsd}, G garde un gradient de {norm}.</translation>
    </message>
    <message>
      <source>With the noise that fades it does. Without it, it often does not: that is mode collapse, and a lesson of its own.</source>
      <translation type="unfinished">Avec le bruit qui s'éteint, oui. Sans lui, souvent non : c'est l'effondrement des modes, et une leçon à part.</translation>
    </message>
    <message>
      <source>With the optimal D the non-saturating gradient is that of KL(P_G‖P_data) − 2 JSD (Arjovsky and Bottou 2017): reverse KL, which is narrow.</source>
      <translation type="unfinished">Avec le D optimal le gradient non saturant est celui de KL(P_G‖P_data) − 2 JSD (Arjovsky et Bottou 2017) : une KL inverse, qui est étroite.</translation>
    </message>
    <message>
      <source>With the settings as they were at iteration {iteration:,}. Changed since: {changes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With which settings all members are trained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With {m} Gaussians the nearest by {name} is {value:.4f} away.</source>
      <translation type="unfinished">Avec {m} gaussiennes le plus proche selon {name} est à {value:.4f}.</translation>
    </message>
    <message>
      <source>Within 100 iterations D(fake) is 0 and G's gradient has vanished; the orange bump never leaves its place near 0. With k = 1, after a reset, it gets across.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within 150 iterations all points have left the data: they gather on one spot that means nothing or, where D has no top, run out of the picture. Which of the two, the seed decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within chance: the JSD is {jsd}, real samples give up to {chance}.</source>
      <translation type="unfinished">Dans les limites du hasard : la JSD est {jsd}, de vrais échantillons donnent jusqu'à {chance}.</translation>
    </message>
    <message>
      <source>Without a kernel there is no density.</source>
      <translation type="unfinished">Sans noyau il n'y a pas de densité.</translation>
    </message>
    <message>
      <source>Word of the bookmark</source>
      <translation type="unfinished">Mot du signet</translation>
    </message>
    <message>
      <source>Write one step of D and one step of G.</source>
      <translation type="unfinished">Écrire un pas de D et un pas de G.</translation>
    </message>
    <message>
      <source>Write what D and G minimise.</source>
      <translation type="unfinished">Écrire ce que D et G minimisent.</translation>
    </message>
    <message>
      <source>Write what D pays for its slope.</source>
      <translation type="unfinished">Écrire ce que D paie pour sa pente.</translation>
    </message>
    <message>
      <source>W₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>W₁ along a line, averaged over the directions of the plane, in the data's units: from more points than W₁ itself.

The band is what two real samples read.</source>
      <translation type="unfinished">W₁ le long d'une droite, en moyenne sur les directions du plan, dans les unités des données : de plus de points que W₁ elle-même.

La bande est ce que donnent deux vrais échantillons.</translation>
    </message>
    <message>
      <source>W₁ becomes 4. And the JSD?</source>
      <translation type="unfinished">W₁ devient 4. Et la JSD ?</translation>
    </message>
    <message>
      <source>W₁ doubles, the JSD stands at log 2 = 0.69</source>
      <translation type="unfinished">W₁ double, la JSD reste à log 2 = 0.69</translation>
    </message>
    <message>
      <source>W₁ in the plot is measured from sorted points, not taken from the critic: it falls as G comes nearer, which no GAN loss does.</source>
      <translation type="unfinished">W₁ dans le graphique est mesurée sur des points triés, pas prise du critique : elle descend quand G approche, ce qu'aucune perte de GAN ne fait.</translation>
    </message>
    <message>
      <source>W₁(P_data, P_G): how far, on average, the generated mass must be moved, in the data's units.

The band is what two real samples read. A critic's own estimate, "critic", is its mean difference over the largest
slope it was found to have: with a slope of 1 anywhere no critic gets above W₁.</source>
      <translation type="unfinished">W₁(P_data, P_G) : de combien, en moyenne, la masse générée doit être déplacée, dans les unités des données.

La bande est ce que donnent deux vrais échantillons. L'estimation d'un critique, « critique », est sa différence de moyennes divisée
par la plus grande pente qu'on lui a trouvée : avec une pente de 1 quelque part aucun critique ne dépasse W₁.</translation>
    </message>
    <message>
      <source>W₂</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>W₂(P_data, P_G): how far the generated mass must be moved, as the root of the mean square, in the data's units.

It minds far-off points more than W₁ does. The band is what two real samples read.</source>
      <translation type="unfinished">W₂(P_data, P_G) : de combien la masse générée doit être déplacée, en moyenne quadratique, dans les unités des données.

Elle tient plus compte des points éloignés que W₁. La bande est ce que donnent deux vrais échantillons.</translation>
    </message>
    <message>
      <source>X</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Xavier, ±√(6/(n + n′))</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished">Oui</translation>
    </message>
    <message>
      <source>Yes, as always</source>
      <translation type="unfinished">Oui, comme toujours</translation>
    </message>
    <message>
      <source>Yes, at once</source>
      <translation type="unfinished">Oui, aussitôt</translation>
    </message>
    <message>
      <source>Yes, it comes to rest at 0</source>
      <translation type="unfinished">Oui, il s'arrête à 0</translation>
    </message>
    <message>
      <source>Yes: G only needs a push at first</source>
      <translation type="unfinished">Oui : G n'a besoin que d'un élan au début</translation>
    </message>
    <message>
      <source>Yes: both want the same</source>
      <translation type="unfinished">Oui : les deux veulent la même chose</translation>
    </message>
    <message>
      <source>Yes: −log D is steepest where D says 0</source>
      <translation type="unfinished">Oui : −log D est le plus raide où D dit 0</translation>
    </message>
    <message>
      <source>Your D</source>
      <translation type="unfinished">Votre D</translation>
    </message>
    <message>
      <source>Your D is worth {own}, the best one {best}: whatever you draw, yours stays below.</source>
      <translation type="unfinished">Votre D vaut {own}, le meilleur {best} : quoi que vous dessiniez, le vôtre reste dessous.</translation>
    </message>
    <message>
      <source>Your D is worth {own}: as much as the best one.</source>
      <translation type="unfinished">Votre D vaut {own} : autant que le meilleur.</translation>
    </message>
    <message>
      <source>Your hand</source>
      <translation type="unfinished">Votre main</translation>
    </message>
    <message>
      <source>Your own</source>
      <translation type="unfinished">Les vôtres</translation>
    </message>
    <message>
      <source>Your own D</source>
      <translation type="unfinished">Votre propre D</translation>
    </message>
    <message>
      <source>Your pen draws</source>
      <translation type="unfinished">Votre stylo dessine</translation>
    </message>
    <message>
      <source>Your prediction</source>
      <translation type="unfinished">Votre prédiction</translation>
    </message>
    <message>
      <source>Your prediction, and not what happens</source>
      <translation type="unfinished">Votre prédiction, et ce n'est pas ce qui arrive</translation>
    </message>
    <message>
      <source>Your prediction, and right</source>
      <translation type="unfinished">Votre prédiction, et elle est juste</translation>
    </message>
    <message>
      <source>Z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom a small plot</source>
      <translation type="unfinished">Zoomer un petit graphique</translation>
    </message>
    <message>
      <source>Zoom the stage</source>
      <translation type="unfinished">Zoomer la scène</translation>
    </message>
    <message>
      <source>[MLQCZ\s\d.,eE+-]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\,i</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\cdot 10^{</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\chi^2=\int\frac{(p-q)^2}{q}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\frac{1}{2}\,\mathrm{KL}(P\,\|\,M)+\frac{1}{2}\,\mathrm{KL}(Q\,\|\,M),\quad M=\frac{P+Q}{2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\frac{\partial}{\partial s}\log(1-D)=-D=-</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\infty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\ldots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\leq\log 2\qquad W_1=\inf_{\gamma}\,\mathbb{E}_{(x,y)\sim\gamma}\,|x-y|=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\leq\log 2\qquad \|\nabla_\theta\,\mathbb{E}\log(1-D)\|\to 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\log 2+\frac{1}{2}\,\mathbb{E}_P\log D+\frac{1}{2}\,\mathbb{E}_Q\log(1-D)=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\mathbb{E}\max(0,\|\nabla f(\hat x)\|-1)^2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\mathbb{E}f(x)-\mathbb{E}f(G(z))</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\mathrm{JSD}=\frac{1}{2}\mathrm{KL}(P\,\|\,M)+\frac{1}{2}\mathrm{KL}(Q\,\|\,M)=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\mathrm{KL}(P\,\|\,Q)+\mathrm{KL}(Q\,\|\,P)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\mathrm{KL}(P\,\|\,Q)=\int p\log\frac{p}{q}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\mathrm{KL}(Q\,\|\,P)=\int q\log\frac{q}{p}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\max_{\|f\|_L\leq 1}\mathbb{E}_x f(x)-\mathbb{E}_z f(G(z)):\quad\mathbb{E}f(x)-\mathbb{E}f(G(z))=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\min_Q\ </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\neq </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\pm </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\qquad D=\sigma(s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\qquad V(G,D^*)=-2\log 2+2\,\mathrm{JSD}=-1.386+2\cdot </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\qquad \frac{\partial}{\partial s}(-\log D)=-(1-D)=-</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\qquad\lambda=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\qquad\max_f\,</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\qquad\max_{\|\phi\|_L\leq 1}\,\mathbb{E}_P\,\phi-\mathbb{E}_Q\,\phi=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\qquad\text{not smooth: no eigenvalues}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\right)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\sigma(-\psi\theta)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\sigma(\psi\theta)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\text{?}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>\|W\|=1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a = 0, b = 1, c = 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a = −1, b = 1, c = 0 (Pearson χ²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a = −1, b = 1, c = 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a batch of {batch} tells mean and width badly, so each of G's points hangs on its neighbours</source>
      <translation type="unfinished">un lot de {batch} estime mal moyenne et largeur, chaque point de G dépend donc de ses voisins</translation>
    </message>
    <message>
      <source>a boost of critic steps</source>
      <translation type="unfinished">un renfort des pas du critique</translation>
    </message>
    <message>
      <source>a comma</source>
      <translation type="unfinished">une virgule</translation>
    </message>
    <message>
      <source>a curve</source>
      <translation type="unfinished">une courbe</translation>
    </message>
    <message>
      <source>a fifth</source>
      <translation type="unfinished">un cinquième</translation>
    </message>
    <message>
      <source>a formula with &lt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a kink: no eigenvalues, trajectories only</source>
      <translation type="unfinished">un pli : pas de valeurs propres, des trajectoires seulement</translation>
    </message>
    <message>
      <source>a number</source>
      <translation type="unfinished">un nombre</translation>
    </message>
    <message>
      <source>a penalty</source>
      <translation type="unfinished">une pénalité</translation>
    </message>
    <message>
      <source>a penalty paid so rarely comes in jolts, each {times} times as heavy; 16 is plenty</source>
      <translation type="unfinished">une pénalité payée si rarement vient par à-coups, chacun {times} fois plus lourd ; 16 suffit largement</translation>
    </message>
    <message>
      <source>a point</source>
      <translation type="unfinished">un point</translation>
    </message>
    <message>
      <source>a scheduler needs Dask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a single point cannot be held out; use held_out=0</source>
      <translation type="unfinished">un point unique ne peut être réservé ; utilisez held_out=0</translation>
    </message>
    <message>
      <source>a sweep that has not ended is kept in {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a whole number</source>
      <translation type="unfinished">un nombre entier</translation>
    </message>
    <message>
      <source>a, b, c</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a4-across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about a 25th</source>
      <translation type="unfinished">environ un 25e</translation>
    </message>
    <message>
      <source>accent_text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accuracy</source>
      <translation type="unfinished">justesse</translation>
    </message>
    <message>
      <source>accuracy of D</source>
      <translation type="unfinished">justesse de D</translation>
    </message>
    <message>
      <source>across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>adam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after layer {number}</source>
      <translation type="unfinished">après la couche {number}</translation>
    </message>
    <message>
      <source>after {n} steps</source>
      <translation type="unfinished">après {n} pas</translation>
    </message>
    <message>
      <source>against D after {steps} more steps</source>
      <translation type="unfinished">contre D après {steps} pas de plus</translation>
    </message>
    <message>
      <source>all</source>
      <translation type="unfinished">tous</translation>
    </message>
    <message>
      <source>all modes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alternating</source>
      <translation type="unfinished">alternés</translation>
    </message>
    <message>
      <source>alternating steps</source>
      <translation type="unfinished">pas alternés</translation>
    </message>
    <message>
      <source>always the same</source>
      <translation type="unfinished">toujours la même chose</translation>
    </message>
    <message>
      <source>an outline with other steps than M, L, Q, C and Z: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and pays for the slope of its score s, {weight}</source>
      <translation type="unfinished">et paie pour la pente de sa note s, {weight}</translation>
    </message>
    <message>
      <source>and pays for the slope of its score s, {weight}, every {n} steps</source>
      <translation type="unfinished">et paie pour la pente de sa note s, {weight}, tous les {n} pas</translation>
    </message>
    <message>
      <source>and {more} more</source>
      <translation type="unfinished">et {more} de plus</translation>
    </message>
    <message>
      <source>and {n} other lines</source>
      <translation type="unfinished">et {n} autres lignes</translation>
    </message>
    <message>
      <source>and {n} other settings</source>
      <translation type="unfinished">et {n} autres réglages</translation>
    </message>
    <message>
      <source>anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>animation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>apng</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>applies on reset</source>
      <translation type="unfinished">au redémarrage</translation>
    </message>
    <message>
      <source>arrives inside |z| = 1</source>
      <translation type="unfinished">arrive dans |z| = 1</translation>
    </message>
    <message>
      <source>arrives left of this axis</source>
      <translation type="unfinished">arrive à gauche de cet axe</translation>
    </message>
    <message>
      <source>as before: the distributions have not changed</source>
      <translation type="unfinished">comme avant : les distributions n'ont pas changé</translation>
    </message>
    <message>
      <source>as the data: ½</source>
      <translation type="unfinished">comme les données : ½</translation>
    </message>
    <message>
      <source>as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asked</source>
      <translation type="unfinished">demandé</translation>
    </message>
    <message>
      <source>at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at least one of the weights must be above 0</source>
      <translation type="unfinished">au moins un des poids doit être au-dessus de 0</translation>
    </message>
    <message>
      <source>at least one of the weights must be {least:g} or more</source>
      <translation type="unfinished">au moins un des poids doit valoir {least:g} ou plus</translation>
    </message>
    <message>
      <source>at the same time</source>
      <translation type="unfinished">en même temps</translation>
    </message>
    <message>
      <source>at work now</source>
      <translation type="unfinished">au travail</translation>
    </message>
    <message>
      <source>at {iteration:,}</source>
      <translation type="unfinished">à {iteration:,}</translation>
    </message>
    <message>
      <source>at_least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>auto</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>automatic</source>
      <translation type="unfinished">automatique</translation>
    </message>
    <message>
      <source>av</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>average scores {real} on data, {fake} on generated points</source>
      <translation type="unfinished">notes moyennes {real} sur les données, {fake} sur les points générés</translation>
    </message>
    <message>
      <source>averaged</source>
      <translation type="unfinished">moyennée</translation>
    </message>
    <message>
      <source>averaged G</source>
      <translation type="unfinished">G moyenné</translation>
    </message>
    <message>
      <source>away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>b</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>b = </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>back</source>
      <translation type="unfinished">retour</translation>
    </message>
    <message>
      <source>background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>batch norm</source>
      <translation type="unfinished">norme de lot</translation>
    </message>
    <message>
      <source>batch norm in G</source>
      <translation type="unfinished">la norme de lot dans G</translation>
    </message>
    <message>
      <source>batch norm would couple the points of a batch, and D's slope at a point with them</source>
      <translation type="unfinished">la norme de lot couplerait les points d'un lot, et avec eux la pente de D en un point</translation>
    </message>
    <message>
      <source>being fitted …</source>
      <translation type="unfinished">en cours …</translation>
    </message>
    <message>
      <source>below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>best plan W₁</source>
      <translation type="unfinished">meilleur plan W₁</translation>
    </message>
    <message>
      <source>best under the penalty</source>
      <translation type="unfinished">le meilleur sous la pénalité</translation>
    </message>
    <message>
      <source>beta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beta1=0.9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beta2=0.99</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>beta2=0.999</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>big</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bin</source>
      <translation type="unfinished">case</translation>
    </message>
    <message>
      <source>bins</source>
      <translation type="unfinished">cases</translation>
    </message>
    <message>
      <source>blue is high</source>
      <translation type="unfinished">bleu est haut</translation>
    </message>
    <message>
      <source>blue: too high · orange: too low · hatched: not known</source>
      <translation type="unfinished">bleu : trop haut · orange : trop bas · hachuré : inconnu</translation>
    </message>
    <message>
      <source>bluer is nearer by {name}</source>
      <translation type="unfinished">plus bleu est plus proche selon {name}</translation>
    </message>
    <message>
      <source>bookmark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bookmark {n}</source>
      <translation type="unfinished">signet {n}</translation>
    </message>
    <message>
      <source>both one step ahead (extra-gradient)</source>
      <translation type="unfinished">les deux un pas en avant (extra-gradient)</translation>
    </message>
    <message>
      <source>both with {weight:g} ∇½(‖∇L_D‖² + ‖∇L_G‖²)</source>
      <translation type="unfinished">les deux avec {weight:g} ∇½(‖∇L_D‖² + ‖∇L_G‖²)</translation>
    </message>
    <message>
      <source>bottom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bound</source>
      <translation type="unfinished">borne</translation>
    </message>
    <message>
      <source>bound by φ</source>
      <translation type="unfinished">borne par φ</translation>
    </message>
    <message>
      <source>bounded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>branch</source>
      <translation type="unfinished">branche</translation>
    </message>
    <message>
      <source>brush</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>brushes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>busy …</source>
      <translation type="unfinished">occupé …</translation>
    </message>
    <message>
      <source>by chance alone</source>
      <translation type="unfinished">par le hasard seul</translation>
    </message>
    <message>
      <source>by itself</source>
      <translation type="unfinished">tout seul</translation>
    </message>
    <message>
      <source>by metric</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by the size</source>
      <translation type="unfinished">selon la taille</translation>
    </message>
    <message>
      <source>by widths</source>
      <translation type="unfinished">par largeurs</translation>
    </message>
    <message>
      <source>c</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>c decides the slope</source>
      <translation type="unfinished">c décide de la pente</translation>
    </message>
    <message>
      <source>c is a fifth. There are two layers of weights. The slope becomes …</source>
      <translation type="unfinished">c est un cinquième. Il y a deux couches de poids. La pente devient …</translation>
    </message>
    <message>
      <source>c, λ, σ, γ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>calibration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>calm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>can be told from the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>caption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>certificates cannot be read: {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chance</source>
      <translation type="unfinished">hasard</translation>
    </message>
    <message>
      <source>change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chevron_down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose another</source>
      <translation type="unfinished">choisissez-en un autre</translation>
    </message>
    <message>
      <source>choose another ending</source>
      <translation type="unfinished">choisissez une autre extension</translation>
    </message>
    <message>
      <source>choose another loss</source>
      <translation type="unfinished">choisissez une autre perte</translation>
    </message>
    <message>
      <source>choose one of them or two: {names}</source>
      <translation type="unfinished">choisissez-en une ou deux : {names}</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation type="unfinished">choisi</translation>
    </message>
    <message>
      <source>circle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clip.value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clip.value=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clipboard</source>
      <translation type="unfinished">presse-papiers</translation>
    </message>
    <message>
      <source>clipped</source>
      <translation type="unfinished">écrêté</translation>
    </message>
    <message>
      <source>clipped at ± {clip:g}</source>
      <translation type="unfinished">écrêté à ± {clip:g}</translation>
    </message>
    <message>
      <source>clipping at ±c</source>
      <translation type="unfinished">écrêtage ±c</translation>
    </message>
    <message>
      <source>close</source>
      <translation type="unfinished">fermer</translation>
    </message>
    <message>
      <source>cm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>collapsed</source>
      <translation type="unfinished">effondré</translation>
    </message>
    <message>
      <source>collapsed: at most half of the modes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>column {name} holds words</source>
      <translation type="unfinished">la colonne {name} contient des mots</translation>
    </message>
    <message>
      <source>columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>command line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>commas</source>
      <translation type="unfinished">des virgules</translation>
    </message>
    <message>
      <source>comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>commit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>composition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>config</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>conjugate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consensus</source>
      <translation type="unfinished">consensus</translation>
    </message>
    <message>
      <source>consensus optimisation</source>
      <translation type="unfinished">optimisation par consensus</translation>
    </message>
    <message>
      <source>contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cosine</source>
      <translation type="unfinished">cosinus</translation>
    </message>
    <message>
      <source>cost</source>
      <translation type="unfinished">coût</translation>
    </message>
    <message>
      <source>could not be computed: %r</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>count</source>
      <translation type="unfinished">nombre</translation>
    </message>
    <message>
      <source>counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>covariance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coverage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cpu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cpu-used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>crf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>critic</source>
      <translation type="unfinished">critique</translation>
    </message>
    <message>
      <source>critic − optimal critic</source>
      <translation type="unfinished">critique − critique optimal</translation>
    </message>
    <message>
      <source>critic’s middle</source>
      <translation type="unfinished">milieu du critique</translation>
    </message>
    <message>
      <source>cuda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cut</source>
      <translation type="unfinished">coupe</translation>
    </message>
    <message>
      <source>d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d2l, Dive into Deep Learning, covariance, Zhang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>damaged</source>
      <translation type="unfinished">endommagé</translation>
    </message>
    <message>
      <source>dark</source>
      <translation type="unfinished">sombre</translation>
    </message>
    <message>
      <source>dashed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data</source>
      <translation type="unfinished">données</translation>
    </message>
    <message>
      <source>data join</source>
      <translation type="unfinished">les données arrivent</translation>
    </message>
    <message>
      <source>dead units: G {dead_g} of {all_g}, D {dead_d} of {all_d}</source>
      <translation type="unfinished">unités mortes : G {dead_g} sur {all_g}, D {dead_d} sur {all_d}</translation>
    </message>
    <message>
      <source>dead: it says the same wherever it was looked at</source>
      <translation type="unfinished">morte : elle dit la même chose partout où l'on a regardé</translation>
    </message>
    <message>
      <source>deadline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>def curve(t):
    """Two half circles at places t from 0 to 1: (moon, n, 2)."""
    angle = math.pi * t
    upper = torch.stack([angle.cos() - 0.5, angle.sin() - 0.25], dim=1)
    return torch.stack([upper, -upper])</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>density</source>
      <translation type="unfinished">densité</translation>
    </message>
    <message>
      <source>descending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>device</source>
      <translation type="unfinished">périphérique</translation>
    </message>
    <message>
      <source>difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dim z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>discrete codes</source>
      <translation type="unfinished">codes discrets</translation>
    </message>
    <message>
      <source>discriminator</source>
      <translation type="unfinished">discriminateur</translation>
    </message>
    <message>
      <source>discriminator.batch_deviation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>discriminator.optimiser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>discriminator.pac</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>discriminator.spectral_norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>disposal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>distance of a pair</source>
      <translation type="unfinished">distance d'une paire</translation>
    </message>
    <message>
      <source>distances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>diverged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>divergence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>divergences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>divided by a + b</source>
      <translation type="unfinished">divisé par a + b</translation>
    </message>
    <message>
      <source>does not apply</source>
      <translation type="unfinished">ne s'applique pas</translation>
    </message>
    <message>
      <source>does not apply here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dots: data, diamonds: generator</source>
      <translation type="unfinished">points : données, losanges : générateur</translation>
    </message>
    <message>
      <source>dotted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dpi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drawn</source>
      <translation type="unfinished">tirées</translation>
    </message>
    <message>
      <source>drawn by hand</source>
      <translation type="unfinished">dessinées à la main</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation type="unfinished">perdu</translation>
    </message>
    <message>
      <source>dtype</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>duration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>e</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>eigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ellipse</source>
      <translation type="unfinished">ellipse</translation>
    </message>
    <message>
      <source>elu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>en</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>encoder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>end each formula with the dollar signs that it begins with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>endless</source>
      <translation type="unfinished">sans fin</translation>
    </message>
    <message>
      <source>energy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>envelope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>equal</source>
      <translation type="unfinished">égales</translation>
    </message>
    <message>
      <source>eraser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>error</source>
      <translation type="unfinished">erreur</translation>
    </message>
    <message>
      <source>es</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>estimate</source>
      <translation type="unfinished">estimation</translation>
    </message>
    <message>
      <source>exponential</source>
      <translation type="unfinished">exponentielle</translation>
    </message>
    <message>
      <source>extra-gradient</source>
      <translation type="unfinished">extra-gradient</translation>
    </message>
    <message>
      <source>extragradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>f</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>f = </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>f being its score</source>
      <translation type="unfinished">f étant sa note</translation>
    </message>
    <message>
      <source>f − f*</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>f(x)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>f*(g(v))</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>f-GAN, </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>f-GAN, Jensen–Shannon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>f-GAN, KL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>f-GAN, Pearson χ²</source>
      <translation type="unfinished">f-GAN, χ² de Pearson</translation>
    </message>
    <message>
      <source>f-GAN, reverse KL</source>
      <translation type="unfinished">f-GAN, KL inverse</translation>
    </message>
    <message>
      <source>f-GAN, squared Hellinger</source>
      <translation type="unfinished">f-GAN, Hellinger au carré</translation>
    </message>
    <message>
      <source>f-GAN, table 3</source>
      <translation type="unfinished">f-GAN, tableau 3</translation>
    </message>
    <message>
      <source>f-GAN: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>f-GAN: KL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>f-GAN: {loss}</source>
      <translation type="unfinished">f-GAN : {loss}</translation>
    </message>
    <message>
      <source>failed</source>
      <translation type="unfinished">échec</translation>
    </message>
    <message>
      <source>failed: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fair</source>
      <translation type="unfinished">équitable</translation>
    </message>
    <message>
      <source>fake</source>
      <translation type="unfinished">faux</translation>
    </message>
    <message>
      <source>fake {low} to real {high}</source>
      <translation type="unfinished">faux {low} à réel {high}</translation>
    </message>
    <message>
      <source>falls to 0 evenly</source>
      <translation type="unfinished">tombe régulièrement à 0</translation>
    </message>
    <message>
      <source>fatol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fgan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>figure of eight</source>
      <translation type="unfinished">lemniscate</translation>
    </message>
    <message>
      <source>file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>finite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flipped labels</source>
      <translation type="unfinished">les étiquettes inversées</translation>
    </message>
    <message>
      <source>flipped_share(iteration)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>float32</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>float32 is fast; float64 is for comparing to many digits. TF32 is float32 whose products a GPU rounds to three digits, for large populations; a CPU does not round them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>float64</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>follow</source>
      <translation type="unfinished">suivre</translation>
    </message>
    <message>
      <source>following</source>
      <translation type="unfinished">suit</translation>
    </message>
    <message>
      <source>font-family="</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>font-family="([^",]*)"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>formula</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>four</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {low} to {high}</source>
      <translation type="unfinished">de {low} à {high}</translation>
    </message>
    <message>
      <source>ftol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>full speed</source>
      <translation type="unfinished">maximum</translation>
    </message>
    <message>
      <source>fullscreen</source>
      <translation type="unfinished">plein écran</translation>
    </message>
    <message>
      <source>g</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>g(v)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>game</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ganviz-</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ganviz-autosave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ganviz-data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ganviz-film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ganviz-film-</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ganviz-recovery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ganviz-theory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ganviz-writer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ganviz.losses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ganviz.penalties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ganviz.targets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gaussian-1d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gaussians</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gelu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>generate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>generated</source>
      <translation type="unfinished">généré</translation>
    </message>
    <message>
      <source>generator</source>
      <translation type="unfinished">générateur</translation>
    </message>
    <message>
      <source>generator.layers=1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>generator.normalisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>generator.optimiser.learning_rate=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>generator.width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gif</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>give a covariance as three numbers, Σ₁₁, Σ₁₂, Σ₂₂</source>
      <translation type="unfinished">donnez une covariance par trois nombres, Σ₁₁, Σ₁₂, Σ₂₂</translation>
    </message>
    <message>
      <source>go on with it by --resume, or remove that folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>going back {share:.0%}</source>
      <translation type="unfinished">retour {share:.0%}</translation>
    </message>
    <message>
      <source>good</source>
      <translation type="unfinished">bien</translation>
    </message>
    <message>
      <source>gp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>grad </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gradient penalty, Lipschitz, earth mover, critic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gradients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gradients go back</source>
      <translation type="unfinished">retour des gradients</translation>
    </message>
    <message>
      <source>grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gtol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hatched: not known</source>
      <translation type="unfinished">hachuré : inconnu</translation>
    </message>
    <message>
      <source>he</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heart</source>
      <translation type="unfinished">cœur</translation>
    </message>
    <message>
      <source>height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hellinger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hellinger2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>help</source>
      <translation type="unfinished">aide</translation>
    </message>
    <message>
      <source>heuristic</source>
      <translation type="unfinished">heuristique</translation>
    </message>
    <message>
      <source>heuristic, −E g(v)</source>
      <translation type="unfinished">heuristique, −E g(v)</translation>
    </message>
    <message>
      <source>high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high quality {share:.0f} %</source>
      <translation type="unfinished">haute qualité {share:.0f} %</translation>
    </message>
    <message>
      <source>highlighter</source>
      <translation type="unfinished">surligneur</translation>
    </message>
    <message>
      <source>hinge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ignore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>image/svg+xml</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in a spiral</source>
      <translation type="unfinished">en spirale</translation>
    </message>
    <message>
      <source>in the plane</source>
      <translation type="unfinished">dans le plan</translation>
    </message>
    <message>
      <source>inf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>insides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>install it anew: make run, or pip install -c packaging/constraints.txt -e .</source>
      <translation type="unfinished">réinstallez-le : make run, ou pip install -c packaging/constraints.txt -e .</translation>
    </message>
    <message>
      <source>install it with pip install 'ganviz[cluster]', or use --workers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>install it with pip install 'ganviz[data]', or use .csv</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>install the package that has it</source>
      <translation type="unfinished">installez le paquet qui le contient</translation>
    </message>
    <message>
      <source>installed by pip</source>
      <translation type="unfinished">installé par pip</translation>
    </message>
    <message>
      <source>instance noise, annealing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>int </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ipynb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it cannot be read ({problem})</source>
      <translation type="unfinished">illisible ({problem})</translation>
    </message>
    <message>
      <source>it cannot be read at letter {place}</source>
      <translation type="unfinished">illisible à la lettre {place}</translation>
    </message>
    <message>
      <source>it does not move</source>
      <translation type="unfinished">il ne bouge pas</translation>
    </message>
    <message>
      <source>it does not say when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has a number of more than {most:g} in size</source>
      <translation type="unfinished">il contient un nombre de plus de {most:g} en grandeur</translation>
    </message>
    <message>
      <source>it has been nothing since iteration {horizon:,} and has no effect; a later horizon brings it back</source>
      <translation type="unfinished">c'est nul depuis l'itération {horizon:,} et sans effet ; un horizon plus lointain le ramène</translation>
    </message>
    <message>
      <source>it has no bound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it has no column {name}</source>
      <translation type="unfinished">il n'a pas de colonne {name}</translation>
    </message>
    <message>
      <source>it has no picture yet</source>
      <translation type="unfinished">elle n'a pas encore d'image</translation>
    </message>
    <message>
      <source>it has {count:,} arrays</source>
      <translation type="unfinished">il a {count:,} tableaux</translation>
    </message>
    <message>
      <source>it has {count:,} columns</source>
      <translation type="unfinished">il a {count:,} colonnes</translation>
    </message>
    <message>
      <source>it has {count:,} letters</source>
      <translation type="unfinished">elle a {count:,} lettres</translation>
    </message>
    <message>
      <source>it has {count:,} lines</source>
      <translation type="unfinished">il a {count:,} lignes</translation>
    </message>
    <message>
      <source>it has {count:,} points</source>
      <translation type="unfinished">il a {count:,} points</translation>
    </message>
    <message>
      <source>it has {count} columns of numbers</source>
      <translation type="unfinished">il a {count} colonnes de nombres</translation>
    </message>
    <message>
      <source>it has {width:,} × {height:,} pixels</source>
      <translation type="unfinished">elle a {width:,} × {height:,} pixels</translation>
    </message>
    <message>
      <source>it holds {kind}, no numbers</source>
      <translation type="unfinished">il contient {kind}, pas des nombres</translation>
    </message>
    <message>
      <source>it is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it lacks {place}</source>
      <translation type="unfinished">il manque {place}</translation>
    </message>
    <message>
      <source>it takes points {own}; use {other} for these</source>
      <translation type="unfinished">il prend des points {own} ; pour ceux-ci utilisez {other}</translation>
    </message>
    <message>
      <source>iteration</source>
      <translation type="unfinished">itération</translation>
    </message>
    <message>
      <source>iteration {iteration:,}</source>
      <translation type="unfinished">itération {iteration:,}</translation>
    </message>
    <message>
      <source>iteration {iteration:,} · seed {seed} · GanViz {version}</source>
      <translation type="unfinished">itération {iteration:,} · graine {seed} · GanViz {version}</translation>
    </message>
    <message>
      <source>iteration {n:,}</source>
      <translation type="unfinished">itération {n:,}</translation>
    </message>
    <message>
      <source>iteration {shown:,} is shown, training is at {iteration:,}, {rate}, seed {seed}, {device}</source>
      <translation type="unfinished">l'itération {shown:,} est montrée, l'entraînement en est à {iteration:,}, {rate}, graine {seed}, {device}</translation>
    </message>
    <message>
      <source>iterations</source>
      <translation type="unfinished">itérations</translation>
    </message>
    <message>
      <source>iterations of D</source>
      <translation type="unfinished">itérations de D</translation>
    </message>
    <message>
      <source>its lists have {lengths} numbers</source>
      <translation type="unfinished">ses listes ont {lengths} nombres</translation>
    </message>
    <message>
      <source>its networks cannot be used: {error}</source>
      <translation type="unfinished">ses réseaux sont inutilisables : {error}</translation>
    </message>
    <message>
      <source>its networks were not saved with it</source>
      <translation type="unfinished">ses réseaux n'ont pas été enregistrés avec elle</translation>
    </message>
    <message>
      <source>its points cannot be used</source>
      <translation type="unfinished">ses points sont inutilisables</translation>
    </message>
    <message>
      <source>its shape is {shape}</source>
      <translation type="unfinished">sa forme est {shape}</translation>
    </message>
    <message>
      <source>its text is not JSON</source>
      <translation type="unfinished">son texte n'est pas du JSON</translation>
    </message>
    <message>
      <source>jsd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>k = 1: D lags behind, so P_G swings past the data again and again.</source>
      <translation type="unfinished">k = 1 : D est en retard, P_G dépasse donc les données encore et encore.</translation>
    </message>
    <message>
      <source>k = 20 again, but with −log D(G(z)): G keeps its gradient.</source>
      <translation type="unfinished">k = 20 encore, mais avec −log D(G(z)) : G garde son gradient.</translation>
    </message>
    <message>
      <source>k = 20 and the minimax loss: D is sure of itself, and G stands still.</source>
      <translation type="unfinished">k = 20 et la perte minimax : D est sûr de lui, et G est immobile.</translation>
    </message>
    <message>
      <source>k = 5: D keeps up, and P_G comes to rest on the data.</source>
      <translation type="unfinished">k = 5 : D suit, et P_G s'arrête sur les données.</translation>
    </message>
    <message>
      <source>k other than 1</source>
      <translation type="unfinished">k autre que 1</translation>
    </message>
    <message>
      <source>kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kind=rmsprop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kl</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>label smoothing</source>
      <translation type="unfinished">le lissage d'étiquettes</translation>
    </message>
    <message>
      <source>laboratory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lambda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>largest real part</source>
      <translation type="unfinished">plus grande partie réelle</translation>
    </message>
    <message>
      <source>largest |eigenvalue|</source>
      <translation type="unfinished">max |val. propre|</translation>
    </message>
    <message>
      <source>largest: {size}</source>
      <translation type="unfinished">la plus grande : {size}</translation>
    </message>
    <message>
      <source>latent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>latent.dimension=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>latin-1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>layer norm</source>
      <translation type="unfinished">norme de couche</translation>
    </message>
    <message>
      <source>layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leaky ReLU (0.2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leaky_relu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>learning_rate=1e-3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>least squares</source>
      <translation type="unfinished">moindres carrés</translation>
    </message>
    <message>
      <source>leave it out, or train one seed with the settings as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lengths</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>libvpx-vp9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>libx264</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>light</source>
      <translation type="unfinished">clair</translation>
    </message>
    <message>
      <source>likeliest Gaussian</source>
      <translation type="unfinished">gaussienne la plus probable</translation>
    </message>
    <message>
      <source>likeliest Gaussian: N(μ = {mean}, σ = {sigma})</source>
      <translation type="unfinished">gaussienne la plus probable : N(μ = {mean}, σ = {sigma})</translation>
    </message>
    <message>
      <source>line {line} has {count:,} letters</source>
      <translation type="unfinished">la ligne {line} a {count:,} lettres</translation>
    </message>
    <message>
      <source>line {line} has {count} columns, expected {width}</source>
      <translation type="unfinished">la ligne {line} a {count} colonnes, attendu {width}</translation>
    </message>
    <message>
      <source>line {line} is not JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line {line} is not JSON ({problem})</source>
      <translation type="unfinished">la ligne {line} n'est pas du JSON ({problem})</translation>
    </message>
    <message>
      <source>line {line}, column {column}: {cell!r} is no number</source>
      <translation type="unfinished">ligne {line}, colonne {column} : {cell!r} n'est pas un nombre</translation>
    </message>
    <message>
      <source>linear</source>
      <translation type="unfinished">linéaire</translation>
    </message>
    <message>
      <source>linear generator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lines: {parts} % of {distribution}</source>
      <translation type="unfinished">lignes : {parts} % de {distribution}</translation>
    </message>
    <message>
      <source>lipschitz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>log 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>log 2 = 0.69</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>log 2 is the most that a JSD can be: one bit, “I always know which it was”. Once the supports are apart it says that they are, and not how far.</source>
      <translation type="unfinished">log 2 est le plus qu'une JSD puisse être : un bit, « je sais toujours laquelle c'était ». Une fois les supports séparés, elle dit qu'ils le sont, et non de combien.</translation>
    </message>
    <message>
      <source>log 4 = 1.39 is the loss of a D that says ½ always. Point at the line in the plot of the losses.</source>
      <translation type="unfinished">log 4 = 1.39 est la perte d'un D qui dit toujours ½. Montrez la ligne dans le graphique des pertes.</translation>
    </message>
    <message>
      <source>log-normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>log10 </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>logarithmic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>look-ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>looking back</source>
      <translation type="unfinished">regarde en arrière</translation>
    </message>
    <message>
      <source>loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss=wasserstein</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>losses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>manifold</source>
      <translation type="unfinished">variété</translation>
    </message>
    <message>
      <source>matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>max</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>max min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>max over 1-Lipschitz critics f of E f(x) − E f(G(z)), which G minimises.

The critic scores, it does not judge: its E-difference follows the earth mover's distance W₁ and has a slope even
where the two distributions do not meet. Needs something that keeps f Lipschitz, such as weight clipping.
Arjovsky, Chintala and Bottou 2017, equation 2.</source>
      <translation type="unfinished">max sur les critiques 1-lipschitziens f de E f(x) − E f(G(z)), que G minimise.

Le critique note, il ne juge pas : sa différence de E suit la distance de transport W₁ et a une pente même où les deux
distributions ne se rencontrent pas. Il faut quelque chose qui garde f lipschitzien, comme l'écrêtage des poids.
Arjovsky, Chintala et Bottou 2017, équation 2.</translation>
    </message>
    <message>
      <source>max over D</source>
      <translation type="unfinished">max sur D</translation>
    </message>
    <message>
      <source>maximum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>maximum likelihood</source>
      <translation type="unfinished">max. vraisemblance</translation>
    </message>
    <message>
      <source>maxiter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean</source>
      <translation type="unfinished">moyenne</translation>
    </message>
    <message>
      <source>mean score</source>
      <translation type="unfinished">note moyenne</translation>
    </message>
    <message>
      <source>mean score f</source>
      <translation type="unfinished">note moyenne f</translation>
    </message>
    <message>
      <source>means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>median</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>median |∇L_G| = {size}</source>
      <translation type="unfinished">médiane |∇L_G| = {size}</translation>
    </message>
    <message>
      <source>megabytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>members</source>
      <translation type="unfinished">membres</translation>
    </message>
    <message>
      <source>metric</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>metric:high_quality_share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>metric:jsd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>metric:modes_strict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>metric:w1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>min max</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>min over G, max over D of E log D(x) + E log(1 − D(G(z))).

The original game: G minimises log(1 − D), whose slope in the score is −D, so G learns least where it is worst.
Goodfellow et al. 2014, equation 1.</source>
      <translation type="unfinished">min sur G, max sur D de E log D(x) + E log(1 − D(G(z))).

Le jeu original : G minimise log(1 − D), dont la pente dans la note est −D, G apprend donc le moins où il est le plus mauvais.
Goodfellow et al. 2014, équation 1.</translation>
    </message>
    <message>
      <source>minimax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minimax (original, saturating)</source>
      <translation type="unfinished">minimax (originale, saturante)</translation>
    </message>
    <message>
      <source>minimum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>missed</source>
      <translation type="unfinished">manqué</translation>
    </message>
    <message>
      <source>missing</source>
      <translation type="unfinished">manque</translation>
    </message>
    <message>
      <source>mixes</source>
      <translation type="unfinished">mélanges</translation>
    </message>
    <message>
      <source>mixture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mixture in the plane</source>
      <translation type="unfinished">mélange dans le plan</translation>
    </message>
    <message>
      <source>mixture of Gaussians</source>
      <translation type="unfinished">mélange de gaussiennes</translation>
    </message>
    <message>
      <source>mmd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mmd2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mode</source>
      <translation type="unfinished">mode</translation>
    </message>
    <message>
      <source>mode covering, maximum likelihood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mode dropping, hopping, oscillation, cycling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mode seeking, zero forcing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mode {number}: {share:.0f} % of the generated points</source>
      <translation type="unfinished">mode {number} : {share:.0f} % des points générés</translation>
    </message>
    <message>
      <source>mode {n}</source>
      <translation type="unfinished">mode {n}</translation>
    </message>
    <message>
      <source>modes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>modes_strict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>momentum</source>
      <translation type="unfinished">momentum</translation>
    </message>
    <message>
      <source>moon</source>
      <translation type="unfinished">lune</translation>
    </message>
    <message>
      <source>more</source>
      <translation type="unfinished">plus</translation>
    </message>
    <message>
      <source>more than one step of G</source>
      <translation type="unfinished">plus d'un pas de G</translation>
    </message>
    <message>
      <source>move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>move the earth</source>
      <translation type="unfinished">déplacer la terre</translation>
    </message>
    <message>
      <source>moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>movflags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moving average, EMA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mp4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be the same for all members of a population</source>
      <translation type="unfinished">doit être le même pour tous les membres d'une population</translation>
    </message>
    <message>
      <source>muted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>my-run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>n</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>n = </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name a file too, as in target.file=points.csv</source>
      <translation type="unfinished">nommez aussi un fichier, comme target.file=points.csv</translation>
    </message>
    <message>
      <source>name one that `ganviz list` names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name one, not {name} as well</source>
      <translation type="unfinished">nommez-en un, pas {name} en plus</translation>
    </message>
    <message>
      <source>name the table, .csv or .parquet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>narrower</source>
      <translation type="unfinished">plus étroite</translation>
    </message>
    <message>
      <source>never</source>
      <translation type="unfinished">jamais</translation>
    </message>
    <message>
      <source>nice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no CUDA GPU was found</source>
      <translation type="unfinished">aucun GPU CUDA trouvé</translation>
    </message>
    <message>
      <source>no instance noise now</source>
      <translation type="unfinished">pas de bruit d'instance en ce moment</translation>
    </message>
    <message>
      <source>no reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no reading yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no scheduler answers at {address} ({told})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody</source>
      <translation type="unfinished">personne</translation>
    </message>
    <message>
      <source>noise</source>
      <translation type="unfinished">bruit</translation>
    </message>
    <message>
      <source>noise σ</source>
      <translation type="unfinished">bruit σ</translation>
    </message>
    <message>
      <source>noise.instance.decay=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>noise.instance.horizon=1000</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>noise.instance.sigma=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>noise.label.flip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>noise.smoothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>noised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>non-saturating</source>
      <translation type="unfinished">non saturante</translation>
    </message>
    <message>
      <source>non-saturating: −log D</source>
      <translation type="unfinished">non saturante : −log D</translation>
    </message>
    <message>
      <source>non_saturating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished">aucune</translation>
    </message>
    <message>
      <source>none (constant)</source>
      <translation type="unfinished">aucune (constant)</translation>
    </message>
    <message>
      <source>none: on the line</source>
      <translation type="unfinished">aucune : sur la droite</translation>
    </message>
    <message>
      <source>norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>normal N(0, I)</source>
      <translation type="unfinished">normale N(0, I)</translation>
    </message>
    <message>
      <source>normal, N(0, σ)</source>
      <translation type="unfinished">normale, N(0, σ)</translation>
    </message>
    <message>
      <source>norms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not read yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not trained yet</source>
      <translation type="unfinished">pas encore entraîné</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished">rien</translation>
    </message>
    <message>
      <source>nothing bounds the critic's slope, so its scores can grow without end; add a gradient penalty, spectral normalisation or weight clipping</source>
      <translation type="unfinished">rien ne borne la pente du critique, ses notes peuvent donc croître sans fin ; ajoutez une pénalité de gradient, la normalisation spectrale ou l'écrêtage des poids</translation>
    </message>
    <message>
      <source>nothing says when it is done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing_yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now</source>
      <translation type="unfinished">maintenant</translation>
    </message>
    <message>
      <source>nowhere 1, which the Wasserstein distance asks for</source>
      <translation type="unfinished">nulle part 1, que demande la distance de Wasserstein</translation>
    </message>
    <message>
      <source>number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>o</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of the {count} names here {names} are the nearest</source>
      <translation type="unfinished">des {count} noms d'ici, {names} sont les plus proches</translation>
    </message>
    <message>
      <source>off</source>
      <translation type="unfinished">arrêt</translation>
    </message>
    <message>
      <source>off by {error:.2f}</source>
      <translation type="unfinished">écart {error:.2f}</translation>
    </message>
    <message>
      <source>offscreen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>offset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>offset θ</source>
      <translation type="unfinished">décalage θ</translation>
    </message>
    <message>
      <source>on</source>
      <translation type="unfinished">marche</translation>
    </message>
    <message>
      <source>on a circle</source>
      <translation type="unfinished">sur un cercle</translation>
    </message>
    <message>
      <source>on a square grid</source>
      <translation type="unfinished">sur une grille carrée</translation>
    </message>
    <message>
      <source>on average D(real) {real:.2f}, D(fake) {fake:.2f}</source>
      <translation type="unfinished">en moyenne D(réel) {real:.2f}, D(faux) {fake:.2f}</translation>
    </message>
    <message>
      <source>on the field of φ</source>
      <translation type="unfinished">sur le champ de φ</translation>
    </message>
    <message>
      <source>on the line</source>
      <translation type="unfinished">sur la droite</translation>
    </message>
    <message>
      <source>one is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one mode only</source>
      <translation type="unfinished">un seul mode</translation>
    </message>
    <message>
      <source>one of {keys} does not say itself in PyTorch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one-sided gradient penalty</source>
      <translation type="unfinished">pénalité de gradient unilatérale</translation>
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished">ouverte</translation>
    </message>
    <message>
      <source>open results in which two settings vary, which are numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optimal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optimal D</source>
      <translation type="unfinished">D optimal</translation>
    </message>
    <message>
      <source>optimal critic</source>
      <translation type="unfinished">critique optimal</translation>
    </message>
    <message>
      <source>optimal f</source>
      <translation type="unfinished">f optimal</translation>
    </message>
    <message>
      <source>optimal: slope 1</source>
      <translation type="unfinished">optimal : pente 1</translation>
    </message>
    <message>
      <source>optimistic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optimistic Adam</source>
      <translation type="unfinished">Adam optimiste</translation>
    </message>
    <message>
      <source>optimistic RMSProp</source>
      <translation type="unfinished">RMSProp optimiste</translation>
    </message>
    <message>
      <source>optimistic SGD</source>
      <translation type="unfinished">SGD optimiste</translation>
    </message>
    <message>
      <source>optimistic steps</source>
      <translation type="unfinished">pas optimistes</translation>
    </message>
    <message>
      <source>optimistic_adam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optimistic_rmsprop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optimistic_sgd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>or</source>
      <translation type="unfinished">ou</translation>
    </message>
    <message>
      <source>original game</source>
      <translation type="unfinished">jeu original</translation>
    </message>
    <message>
      <source>oscillation, cycling, swinging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>oscillation, unstable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other losses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outcome:collapsed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outcome:diverged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outlines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>output g and conjugate f*</source>
      <translation type="unfinished">sortie g et conjuguée f*</translation>
    </message>
    <message>
      <source>overfitting, memorising, copying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>own data</source>
      <translation type="unfinished">données propres</translation>
    </message>
    <message>
      <source>own data, 1-D</source>
      <translation type="unfinished">données propres, 1-D</translation>
    </message>
    <message>
      <source>p</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p and q are the same: the best D says ½ everywhere, and is worth −2 log 2.</source>
      <translation type="unfinished">p et q sont les mêmes : le meilleur D dit ½ partout, et vaut −2 log 2.</translation>
    </message>
    <message>
      <source>p and q hardly overlap: the best D is sure of everything, and worth {best}.</source>
      <translation type="unfinished">p et q se recouvrent à peine : le meilleur D est sûr de tout, et vaut {best}.</translation>
    </message>
    <message>
      <source>p(x) = (1/n) Σ_i N(x; x_i, h²): points of your own on the line, each blurred by a kernel of width h.

Loaded from a file, pasted or drawn. Without the kernel the distribution lies on the points alone and has no
density; distances that need none are still measured. Points that are held out are not trained on: p and all
measures are of these.

Silverman, "Density estimation for statistics and data analysis", 1986.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p(x) = (1/n) Σ_i N(x; x_i, h²I): points of your own in the plane, each blurred by a kernel of width h.

Loaded from a file, pasted or drawn. Without the kernel the distribution lies on the points alone and has no
density; distances that need none are still measured. Points that are held out are not trained on: p and all
measures are of these.

Silverman, "Density estimation for statistics and data analysis", 1986.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p(x) = (1/n) Σ_k N(x; r·(cos 2πk/n, sin 2πk/n), σ²I).

The classic test for mode collapse: n separate, equally likely Gaussians on a circle.

Metz, Poole, Pfau and Sohl-Dickstein, "Unrolled generative adversarial networks", 2017 (8 modes, r = 2, σ = 0.02);
Lin, Khetan, Fanti and Oh, "PacGAN", 2018 (r = 1, σ = 0.01).</source>
      <translation type="unfinished">p(x) = (1/n) Σ_k N(x; r·(cos 2πk/n, sin 2πk/n), σ²I).

Le test classique de l'effondrement des modes : n gaussiennes séparées, également probables, sur un cercle.

Metz, Poole, Pfau et Sohl-Dickstein, « Unrolled generative adversarial networks », 2017 (8 modes, r = 2, σ = 0.02) ;
Lin, Khetan, Fanti et Oh, « PacGAN », 2018 (r = 1, σ = 0.01).</translation>
    </message>
    <message>
      <source>p(x) = (1/n²) Σ_{i,j} N(x; d·(i − (n−1)/2, j − (n−1)/2), σ²I), with i and j from 0 to n − 1.

n×n separate, equally likely Gaussians: the usual count of captured modes is out of 25.

Lin, Khetan, Fanti and Oh, "PacGAN", 2018 (5×5 centres from −4 to 4, σ = 0.05).</source>
      <translation type="unfinished">p(x) = (1/n²) Σ_{i,j} N(x; d·(i − (n−1)/2, j − (n−1)/2), σ²I), avec i et j de 0 à n − 1.

n×n gaussiennes séparées, également probables : le compte habituel des modes atteints est sur 25.

Lin, Khetan, Fanti et Oh, « PacGAN », 2018 (5×5 centres de −4 à 4, σ = 0.05).</translation>
    </message>
    <message>
      <source>p(x) = 1/(N a²) on the N filled squares of side a of an n×n board around 0, else 0.

Many sharp edges and corners that touch; square (i, j), counted from the lower left, is filled where i + j is even.

Its finest scale is a tenth of a square's side, over which a smoothing still leaves the squares visible. With
instance noise the density is a sum of products of error-function differences, exact.

Grathwohl et al., "FFJORD", 2019 (4×4 squares).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p(x) = 1/(b − a) for a ≤ x &lt; b, else 0.

Flat with two sharp edges: networks give smooth densities and must learn to stop.

Its finest scale is a tenth of its length, over which a smoothing still leaves the edges visible. With instance
noise the density is a difference of error functions, exact.

Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 2, 1995, chapter 26.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p(x) = N(x; μ, σ²) = exp(−(x − μ)²/2σ²) / (σ√(2π)).

The simplest distribution to imitate: G has to find one place and one width.

Goodfellow et al., "Generative adversarial nets", 2014, Figure 1.</source>
      <translation type="unfinished">p(x) = N(x; μ, σ²) = exp(−(x − μ)²/2σ²) / (σ√(2π)).

La distribution la plus simple à imiter : G doit trouver une place et une largeur.

Goodfellow et al., « Generative adversarial nets », 2014, figure 1.</translation>
    </message>
    <message>
      <source>p(x) = exp(−(log x − μ)²/2σ²) / (xσ√(2π)) for x &gt; 0.

Skewed and never negative, as incomes and sizes are. All its moments are finite.

Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 1, 1994, chapter 14.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p(x) = exp(−|x − μ|/b) / 2b.

A sharp peak with tails that are heavier than a Gaussian's.

Its finest scale is b/2: over it the density falls by √e, as a Gaussian's does over σ. With instance noise σ the
density is exact: Σ± exp(σ²/2b² ∓ x/b) Φ(±x/σ − σ/b) / 2b, with x measured from μ.

Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 2, 1995, chapter 24.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p(x) = exp(−½ (x − μ)ᵀ Σ⁻¹ (x − μ)) / (2π √|Σ|).

An ellipse anywhere in the plane: a linear G of a normal latent of two numbers can imitate it exactly.

Zhang et al., "Dive into deep learning", 2023, section 20.1.</source>
      <translation type="unfinished">p(x) = exp(−½ (x − μ)ᵀ Σ⁻¹ (x − μ)) / (2π √|Σ|).

Une ellipse quelque part dans le plan : un G linéaire d'un latent normal de deux nombres peut l'imiter exactement.

Zhang et al., « Dive into deep learning », 2023, section 20.1.</translation>
    </message>
    <message>
      <source>p(x) = t^(a−1) (1 − t)^(b−1) / (B(a, b) L), where t = (x − x₀)/L lies between 0 and 1.

A bounded support: nothing lies outside [x₀, x₀ + L]. All its moments are finite.

Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 2, 1995, chapter 25.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p(x) = ½ N(x; −d, σ²) + ½ N(x; d, σ²).

The smallest distribution on which a generator can drop a mode.

McLachlan and Peel, "Finite mixture models", 2000.</source>
      <translation type="unfinished">p(x) = ½ N(x; −d, σ²) + ½ N(x; d, σ²).

La plus petite distribution sur laquelle un générateur peut perdre un mode.

McLachlan et Peel, « Finite mixture models », 2000.</translation>
    </message>
    <message>
      <source>p(x) = Σ_k w_k N(x; μ_k, Σ_k) / Σ_k w_k.

Places, weights, widths and directions of each Gaussian as one likes. Where a list has one number, that is for all.

McLachlan and Peel, "Finite mixture models", 2000, chapter 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p(x) = Σ_k w_k N(x; μ_k, σ_k²), the weights divided by their sum.

Several bumps of one's own choice; one width or one weight stands for all.

McLachlan and Peel, "Finite mixture models", 2000.</source>
      <translation type="unfinished">p(x) = Σ_k w_k N(x; μ_k, σ_k²), les poids divisés par leur somme.

Plusieurs bosses de son choix ; une largeur ou un poids vaut pour toutes.

McLachlan et Peel, « Finite mixture models », 2000.</translation>
    </message>
    <message>
      <source>p(x) = α m^α / x^(α+1) for x ≥ m.

Nothing below m, and a tail that no exponential reaches: moments below α are finite.

Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 1, 1994, chapter 20.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p(x) ∝ (1 + ((x − μ)/s)²/ν)^(−(ν+1)/2), with p(μ) = Γ((ν+1)/2) / (Γ(ν/2) √(νπ) s).

Heavy tails: far points are rare and always come. Moments below ν are finite, so with ν = 1, the Cauchy
distribution, there is no mean. A ReLU network cannot make heavy tails of a normal latent.

Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", volume 2, 1995, chapter 28.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>p(z)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pack(real)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>package</source>
      <translation type="unfinished">paquet</translation>
    </message>
    <message>
      <source>packing</source>
      <translation type="unfinished">les paquets</translation>
    </message>
    <message>
      <source>page</source>
      <translation type="unfinished">page</translation>
    </message>
    <message>
      <source>page:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pale: beyond 3σ</source>
      <translation type="unfinished">pâle : au-delà de 3σ</translation>
    </message>
    <message>
      <source>paper</source>
      <translation type="unfinished">article</translation>
    </message>
    <message>
      <source>parabola</source>
      <translation type="unfinished">parabole</translation>
    </message>
    <message>
      <source>parallel lines in 2-D</source>
      <translation type="unfinished">lignes parallèles en 2-D</translation>
    </message>
    <message>
      <source>part</source>
      <translation type="unfinished">partie</translation>
    </message>
    <message>
      <source>part in {seconds:.3g} s</source>
      <translation type="unfinished">partie en {seconds:.3g} s</translation>
    </message>
    <message>
      <source>passed</source>
      <translation type="unfinished">passé</translation>
    </message>
    <message>
      <source>passes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>payoff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>peak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pearson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pen</source>
      <translation type="unfinished">stylo</translation>
    </message>
    <message>
      <source>penalised</source>
      <translation type="unfinished">pénalisé</translation>
    </message>
    <message>
      <source>penalty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>penalty.interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>penalty.weight=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>penalty=wgan_gp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>penalty=wgan_lp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>piles in bins</source>
      <translation type="unfinished">tas dans des cases</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation type="unfinished">pixels</translation>
    </message>
    <message>
      <source>place</source>
      <translation type="unfinished">place</translation>
    </message>
    <message>
      <source>places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>play</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>playing back</source>
      <translation type="unfinished">relit</translation>
    </message>
    <message>
      <source>plots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plus_minus_one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>png</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>point {place:,} has {count} numbers, expected {width}</source>
      <translation type="unfinished">le point {place:,} a {count} nombres, attendu {width}</translation>
    </message>
    <message>
      <source>point {place:,} is unlike the first</source>
      <translation type="unfinished">le point {place:,} n'est pas comme le premier</translation>
    </message>
    <message>
      <source>point {place:,}: {cell} is no number</source>
      <translation type="unfinished">point {place:,} : {cell} n'est pas un nombre</translation>
    </message>
    <message>
      <source>pointer</source>
      <translation type="unfinished">pointeur</translation>
    </message>
    <message>
      <source>points</source>
      <translation type="unfinished">points</translation>
    </message>
    <message>
      <source>points in the plane</source>
      <translation type="unfinished">points dans le plan</translation>
    </message>
    <message>
      <source>points_1d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pq</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>precision</source>
      <translation type="unfinished">précision</translation>
    </message>
    <message>
      <source>preset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>press Train, or Space</source>
      <translation type="unfinished">pressez Entraîner, ou Space</translation>
    </message>
    <message>
      <source>print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>probability of real</source>
      <translation type="unfinished">P(réel)</translation>
    </message>
    <message>
      <source>process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>promise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pt"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pt" height="</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>push</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>py</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>q</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>r</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>r1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>raw score of D</source>
      <translation type="unfinished">note brute de D</translation>
    </message>
    <message>
      <source>rb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ready</source>
      <translation type="unfinished">prêt</translation>
    </message>
    <message>
      <source>real</source>
      <translation type="unfinished">réel</translation>
    </message>
    <message>
      <source>real points labelled {alpha}</source>
      <translation type="unfinished">points réels étiquetés {alpha}</translation>
    </message>
    <message>
      <source>realtime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recall</source>
      <translation type="unfinished">rappel</translation>
    </message>
    <message>
      <source>recovered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>regained</source>
      <translation type="unfinished">retrouvé</translation>
    </message>
    <message>
      <source>relativistic pairing</source>
      <translation type="unfinished">paires relativistes</translation>
    </message>
    <message>
      <source>relevant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>relu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reset</source>
      <translation type="unfinished">redémarrer</translation>
    </message>
    <message>
      <source>results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reverse KL</source>
      <translation type="unfinished">KL inverse</translation>
    </message>
    <message>
      <source>rgb24</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right</source>
      <translation type="unfinished">juste</translation>
    </message>
    <message>
      <source>ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ring-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ring-hinge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ring-noise-decay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rmsprop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row-major</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row-mt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>run</source>
      <translation type="unfinished">exécution</translation>
    </message>
    <message>
      <source>run {n}</source>
      <translation type="unfinished">exécution {n}</translation>
    </message>
    <message>
      <source>run {n}, from {iteration:,}</source>
      <translation type="unfinished">exécution {n}, depuis {iteration:,}</translation>
    </message>
    <message>
      <source>run.json</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>safetensors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>samples</source>
      <translation type="unfinished">échantillons</translation>
    </message>
    <message>
      <source>saturating loss, zero-sum game</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>saturating vanishing gradient strong D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>saturating: log(1 − D)</source>
      <translation type="unfinished">saturante : log(1 − D)</translation>
    </message>
    <message>
      <source>saved-settings.json</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>say how many seeds there are instead, and the first by --seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schedule.batch_size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schedule.boost.steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schedule.critic_steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schedule.freeze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schedule.freeze=generator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schedule.generator_steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schedule.order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schedule.unroll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>schema</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scores</source>
      <translation type="unfinished">notes</translation>
    </message>
    <message>
      <source>screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>search --onlyvisible --name GanViz windowfocus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>see resources/lessons/README.md for one that is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seed</source>
      <translation type="unfinished">graine</translation>
    </message>
    <message>
      <source>seed {seed}</source>
      <translation type="unfinished">graine {seed}</translation>
    </message>
    <message>
      <source>seed=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seen through noise {sigma}</source>
      <translation type="unfinished">vus à travers un bruit {sigma}</translation>
    </message>
    <message>
      <source>selu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>semicolons</source>
      <translation type="unfinished">des points-virgules</translation>
    </message>
    <message>
      <source>set G's normalisation to none</source>
      <translation type="unfinished">mettez la normalisation de G sur aucune</translation>
    </message>
    <message>
      <source>set critic steps to 1</source>
      <translation type="unfinished">mettez les pas du critique à 1</translation>
    </message>
    <message>
      <source>set flipped labels to 0</source>
      <translation type="unfinished">mettez les étiquettes inversées à 0</translation>
    </message>
    <message>
      <source>set generator steps to 1</source>
      <translation type="unfinished">mettez les pas du générateur à 1</translation>
    </message>
    <message>
      <source>set packing to 1</source>
      <translation type="unfinished">mettez les paquets à 1</translation>
    </message>
    <message>
      <source>set the order to alternating</source>
      <translation type="unfinished">mettez l'ordre sur alternés</translation>
    </message>
    <message>
      <source>set the penalty to none</source>
      <translation type="unfinished">mettez la pénalité sur aucune</translation>
    </message>
    <message>
      <source>set the unrolled steps to 0</source>
      <translation type="unfinished">mettez les pas déroulés à 0</translation>
    </message>
    <message>
      <source>set-up </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sgd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shape P</source>
      <translation type="unfinished">former P</translation>
    </message>
    <message>
      <source>shape Q</source>
      <translation type="unfinished">former Q</translation>
    </message>
    <message>
      <source>share</source>
      <translation type="unfinished">part</translation>
    </message>
    <message>
      <source>share of all</source>
      <translation type="unfinished">part du total</translation>
    </message>
    <message>
      <source>share of points</source>
      <translation type="unfinished">part des points</translation>
    </message>
    <message>
      <source>share of real</source>
      <translation type="unfinished">part de réels</translation>
    </message>
    <message>
      <source>shares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shares: of the {points:,} points shown</source>
      <translation type="unfinished">parts : des {points:,} points montrés</translation>
    </message>
    <message>
      <source>showValues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shown {shown:,} · now {iteration:,}</source>
      <translation type="unfinished">montré {shown:,} · actuel {iteration:,}</translation>
    </message>
    <message>
      <source>sigma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sigmoid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>simultaneous</source>
      <translation type="unfinished">simultanés</translation>
    </message>
    <message>
      <source>simultaneous steps</source>
      <translation type="unfinished">pas simultanés</translation>
    </message>
    <message>
      <source>sin(2*t)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sin(2*x)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sin(t)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sine</source>
      <translation type="unfinished">sinus</translation>
    </message>
    <message>
      <source>slide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slide-large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>slope</source>
      <translation type="unfinished">pente</translation>
    </message>
    <message>
      <source>slope 1</source>
      <translation type="unfinished">pente 1</translation>
    </message>
    <message>
      <source>slope 1 at most</source>
      <translation type="unfinished">pente 1 au plus</translation>
    </message>
    <message>
      <source>slope in the middle</source>
      <translation type="unfinished">pente au milieu</translation>
    </message>
    <message>
      <source>slopes</source>
      <translation type="unfinished">pentes</translation>
    </message>
    <message>
      <source>small: with instance noise of σ = {width}</source>
      <translation type="unfinished">petite : avec un bruit d'instance de σ = {width}</translation>
    </message>
    <message>
      <source>softplus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>solid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>some modes are missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sorted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>source tree</source>
      <translation type="unfinished">sources</translation>
    </message>
    <message>
      <source>spaces</source>
      <translation type="unfinished">des espaces</translation>
    </message>
    <message>
      <source>spectral normalisation</source>
      <translation type="unfinished">la normalisation spectrale</translation>
    </message>
    <message>
      <source>spectral normalisation bounds D's slope already, and clipping makes D weaker still</source>
      <translation type="unfinished">la normalisation spectrale borne déjà la pente de D, et l'écrêtage affaiblit D encore</translation>
    </message>
    <message>
      <source>speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spiral</source>
      <translation type="unfinished">spirale</translation>
    </message>
    <message>
      <source>sqrt </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>squared Hellinger</source>
      <translation type="unfinished">Hellinger au carré</translation>
    </message>
    <message>
      <source>squared Hellinger distance ≥ −L_D</source>
      <translation type="unfinished">distance de Hellinger au carré ≥ −L_D</translation>
    </message>
    <message>
      <source>stability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>star</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>start</source>
      <translation type="unfinished">départ</translation>
    </message>
    <message>
      <source>starting …</source>
      <translation type="unfinished">démarre …</translation>
    </message>
    <message>
      <source>stays</source>
      <translation type="unfinished">reste</translation>
    </message>
    <message>
      <source>steepest slope</source>
      <translation type="unfinished">pente max.</translation>
    </message>
    <message>
      <source>step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>steps</source>
      <translation type="unfinished">pas</translation>
    </message>
    <message>
      <source>strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strerror</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sun</source>
      <translation type="unfinished">soleil</translation>
    </message>
    <message>
      <source>sup |F − G|: the largest difference of the two distribution functions, without unit.

0 where the distributions agree, 1 where one lies beside the other. The band is what two real samples read.</source>
      <translation type="unfinished">sup |F − G| : la plus grande différence des deux fonctions de répartition, sans unité.

0 où les distributions sont égales, 1 où l'une est à côté de l'autre. La bande est ce que donnent deux vrais échantillons.</translation>
    </message>
    <message>
      <source>support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>svg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>swing</source>
      <translation type="unfinished">oscillation</translation>
    </message>
    <message>
      <source>swiss roll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>swiss_roll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>switch label smoothing off</source>
      <translation type="unfinished">désactivez le lissage d'étiquettes</translation>
    </message>
    <message>
      <source>switch spectral normalisation off</source>
      <translation type="unfinished">désactivez la normalisation spectrale</translation>
    </message>
    <message>
      <source>switch the boosted critic steps off</source>
      <translation type="unfinished">désactivez les pas renforcés du critique</translation>
    </message>
    <message>
      <source>switch the minibatch deviation off</source>
      <translation type="unfinished">désactivez l'écart du mini-lot</translation>
    </message>
    <message>
      <source>symbol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>t</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>t*cos(4*t)/2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>t*sin(4*t)/2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>t1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>t: the best D against N(t, 1)</source>
      <translation type="unfinished">t : le meilleur D contre N(t, 1)</translation>
    </message>
    <message>
      <source>tabs</source>
      <translation type="unfinished">des tabulations</translation>
    </message>
    <message>
      <source>tanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target.columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target.file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target.mean=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target.noise=0.05</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target.radius=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target.radius=2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target.sigma=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target.sigma=0.02</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target.spacing=0.9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target.standardise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target=</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target=ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tcp:// beyond this machine can be read and changed on the way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tf32</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the GPU is left alone here</source>
      <translation type="unfinished">le GPU est laissé tranquille ici</translation>
    </message>
    <message>
      <source>the best plan</source>
      <translation type="unfinished">le meilleur plan</translation>
    </message>
    <message>
      <source>the critic f</source>
      <translation type="unfinished">le critique f</translation>
    </message>
    <message>
      <source>the cycle</source>
      <translation type="unfinished">le cycle</translation>
    </message>
    <message>
      <source>the data are learnt here</source>
      <translation type="unfinished">ici les données sont apprises</translation>
    </message>
    <message>
      <source>the desktop</source>
      <translation type="unfinished">le bureau</translation>
    </message>
    <message>
      <source>the first step must begin a run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the flow, in endless small steps</source>
      <translation type="unfinished">le flux, en pas infiniment petits</translation>
    </message>
    <message>
      <source>the laboratory’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the low end must be below the high end, but they are {low:g} and {high:g}</source>
      <translation type="unfinished">la borne basse doit être sous la haute, mais elles sont {low:g} et {high:g}</translation>
    </message>
    <message>
      <source>the minibatch deviation</source>
      <translation type="unfinished">l'écart du mini-lot</translation>
    </message>
    <message>
      <source>the names here are {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the order {order}</source>
      <translation type="unfinished">l'ordre {order}</translation>
    </message>
    <message>
      <source>the paper's, −E f*(g(v))</source>
      <translation type="unfinished">celle de l'article, −E f*(g(v))</translation>
    </message>
    <message>
      <source>the penalty restrains D's slope already, and clipping makes D weaker still</source>
      <translation type="unfinished">la pénalité retient déjà la pente de D, et l'écrêtage affaiblit D encore</translation>
    </message>
    <message>
      <source>the point 0</source>
      <translation type="unfinished">le point 0</translation>
    </message>
    <message>
      <source>the preset’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the process that was to write it ended early</source>
      <translation type="unfinished">le processus qui devait l'écrire s'est arrêté trop tôt</translation>
    </message>
    <message>
      <source>the scheduler at {address} is gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the two ends must be {least:g} or more apart</source>
      <translation type="unfinished">les deux bornes doivent être distantes de {least:g} ou plus</translation>
    </message>
    <message>
      <source>the usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the {loss} loss</source>
      <translation type="unfinished">la perte {loss}</translation>
    </message>
    <message>
      <source>theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there are {count} means x and {other} means y; give as many of both</source>
      <translation type="unfinished">il y a {count} moyennes x et {other} moyennes y ; donnez-en autant</translation>
    </message>
    <message>
      <source>there is no such field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is no such setting</source>
      <translation type="unfinished">ce réglage n'existe pas</translation>
    </message>
    <message>
      <source>there is no {function}()</source>
      <translation type="unfinished">il n'y a pas de {function}()</translation>
    </message>
    <message>
      <source>there is none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation type="unfinished">la mémoire ne suffit pas</translation>
    </message>
    <message>
      <source>there is not enough memory; use smaller networks or batches, or fewer members or pictures</source>
      <translation type="unfinished">la mémoire ne suffit pas ; utilisez des réseaux ou des lots plus petits, ou moins de membres ou d'images</translation>
    </message>
    <message>
      <source>this acts on reset only</source>
      <translation type="unfinished">ceci n'agit qu'au redémarrage</translation>
    </message>
    <message>
      <source>this build of torch has no CUDA</source>
      <translation type="unfinished">ce torch n'a pas CUDA</translation>
    </message>
    <message>
      <source>this copy of GanViz is damaged: download it anew</source>
      <translation type="unfinished">cette copie de GanViz est endommagée : téléchargez-la de nouveau</translation>
    </message>
    <message>
      <source>this is more than can be read</source>
      <translation type="unfinished">c'est plus qu'on ne peut lire</translation>
    </message>
    <message>
      <source>this is no covariance: Σ₁₂² must be smaller than Σ₁₁Σ₂₂</source>
      <translation type="unfinished">ce n'est pas une covariance : Σ₁₂² doit être plus petit que Σ₁₁Σ₂₂</translation>
    </message>
    <message>
      <source>this is no text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this is not TOML ({reason})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this network has {count:,} weights and biases, {given:,} are given; give as many, or none</source>
      <translation type="unfinished">ce réseau a {count:,} poids et biais, {given:,} sont donnés ; donnez-en autant, ou aucun</translation>
    </message>
    <message>
      <source>this page is no page of the theory</source>
      <translation type="unfinished">cette page n'est pas une page de la théorie</translation>
    </message>
    <message>
      <source>this plan</source>
      <translation type="unfinished">ce plan</translation>
    </message>
    <message>
      <source>this point: {value}</source>
      <translation type="unfinished">ce point : {value}</translation>
    </message>
    <message>
      <source>this run has no picture yet</source>
      <translation type="unfinished">cette exécution n'a pas encore d'image</translation>
    </message>
    <message>
      <source>this takes {needed:,.1f} GB of memory, and {free:,.1f} GB are free</source>
      <translation type="unfinished">il faut {needed:,.1f} Go de mémoire, et {free:,.1f} Go sont libres</translation>
    </message>
    <message>
      <source>this version reads schema {schema}</source>
      <translation type="unfinished">cette version lit le schéma {schema}</translation>
    </message>
    <message>
      <source>this was saved by a newer GanViz (schema {schema}; this one reads up to {known})</source>
      <translation type="unfinished">ceci vient d'un GanViz plus récent (schéma {schema} ; celui-ci lit jusqu'à {known})</translation>
    </message>
    <message>
      <source>those of the laboratory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thousands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tickFont</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tickLength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tickTextOffset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>timing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>title</source>
      <translation type="unfinished">titre</translation>
    </message>
    <message>
      <source>tls://</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tls:// needs certificates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>told how far its batch spreads</source>
      <translation type="unfinished">informé de la dispersion de son lot</translation>
    </message>
    <message>
      <source>too small to learn from</source>
      <translation type="unfinished">trop petite pour en apprendre</translation>
    </message>
    <message>
      <source>too_early</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>total variation</source>
      <translation type="unfinished">variation totale</translation>
    </message>
    <message>
      <source>total variation ≥ 1 − L_D/2</source>
      <translation type="unfinished">variation totale ≥ 1 − L_D/2</translation>
    </message>
    <message>
      <source>train fewer iterations</source>
      <translation type="unfinished">entraînez moins d'itérations</translation>
    </message>
    <message>
      <source>train it anew</source>
      <translation type="unfinished">entraînez-la de nouveau</translation>
    </message>
    <message>
      <source>train it first</source>
      <translation type="unfinished">entraînez-la d'abord</translation>
    </message>
    <message>
      <source>trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trained G</source>
      <translation type="unfinished">G entraîné</translation>
    </message>
    <message>
      <source>training</source>
      <translation type="unfinished">entraînement</translation>
    </message>
    <message>
      <source>training begins …</source>
      <translation type="unfinished">l'entraînement commence …</translation>
    </message>
    <message>
      <source>transparency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>transparent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>triangular</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>triangular discrimination ≥ 2 − {factor:g} L_D</source>
      <translation type="unfinished">discrimination triangulaire ≥ 2 − {factor:g} L_D</translation>
    </message>
    <message>
      <source>true</source>
      <translation type="unfinished">vraie</translation>
    </message>
    <message>
      <source>truncated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>truncated normal</source>
      <translation type="unfinished">normale tronquée</translation>
    </message>
    <message>
      <source>tune</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tune-content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tv</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two-gaussians-critic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two-gaussians-discriminator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two-gaussians-gp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uhd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uniform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>uniform on [−1, 1]</source>
      <translation type="unfinished">uniforme sur [−1, 1]</translation>
    </message>
    <message>
      <source>uniform, ±1/√n (PyTorch's)</source>
      <translation type="unfinished">uniforme, ±1/√n (PyTorch)</translation>
    </message>
    <message>
      <source>unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unroll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unrolling</source>
      <translation type="unfinished">le déroulement</translation>
    </message>
    <message>
      <source>unsaved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use --tls-ca, --tls-cert and --tls-key with PEM files, or Dask's own configuration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use 2 to {most} cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use WIDTHxHEIGHT in pixels, such as 1280x720, or with cm at the end, or one of {names}</source>
      <translation type="unfinished">donnez LARGEURxHAUTEUR en pixels, comme 1280x720, ou avec cm à la fin, ou un de {names}</translation>
    </message>
    <message>
      <source>use [[step.done]] with a reading or a sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use [[step]] for each step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a JSON object</source>
      <translation type="unfinished">utilisez un objet JSON</translation>
    </message>
    <message>
      <source>use a file of settings</source>
      <translation type="unfinished">utilisez un fichier de réglages</translation>
    </message>
    <message>
      <source>use a file that can be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a folder that exists</source>
      <translation type="unfinished">utilisez un dossier qui existe</translation>
    </message>
    <message>
      <source>use a folder that is there</source>
      <translation type="unfinished">utilisez un dossier présent</translation>
    </message>
    <message>
      <source>use a lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a list of conditions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a list of names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a lower end above 0, or spread the values evenly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a name that ends in {ending}</source>
      <translation type="unfinished">utilisez un nom qui finit par {ending}</translation>
    </message>
    <message>
      <source>use a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a number from {low:g} to {high:g}</source>
      <translation type="unfinished">utilisez un nombre de {low:g} à {high:g}</translation>
    </message>
    <message>
      <source>use a number that divides the batch size, {batch}</source>
      <translation type="unfinished">utilisez un nombre qui divise la taille du lot, {batch}</translation>
    </message>
    <message>
      <source>use a number, or the key of another reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a run that GanViz has saved</source>
      <translation type="unfinished">utilisez une exécution que GanViz a enregistrée</translation>
    </message>
    <message>
      <source>use a setting that is a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a table such as { "schedule.critic_steps" = 5 }</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a table that ganviz sweep wrote, and the file beside it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a table with {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a text</source>
      <translation type="unfinished">utilisez un texte</translation>
    </message>
    <message>
      <source>use a text in UTF-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a text of at most {most} letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a text of at most {most} whole letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a whole number from 1 to {most:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a whole number of at least 1 and at most {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a whole number of at least 1 and at most {most}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use an object of settings</source>
      <translation type="unfinished">utilisez un objet de réglages</translation>
    </message>
    <message>
      <source>use an object with the groups of a run</source>
      <translation type="unfinished">utilisez un objet avec les groupes d'une exécution</translation>
    </message>
    <message>
      <source>use an object with title, line and config</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use an object with {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use an upper end above {low:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use as many in each line, kept apart by {separator}</source>
      <translation type="unfinished">mettez-en autant à chaque ligne, séparées par {separator}</translation>
    </message>
    <message>
      <source>use at least one</source>
      <translation type="unfinished">au moins un</translation>
    </message>
    <message>
      <source>use at least one point, and at most {most:,}; these are {count:,}</source>
      <translation type="unfinished">utilisez au moins un et au plus {most:,} points ; ceux-ci sont {count:,}</translation>
    </message>
    <message>
      <source>use at most </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use at most {high:g}, its at_most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use at most {last:,}, where the run ends</source>
      <translation type="unfinished">au plus {last:,}, où l'exécution finit</translation>
    </message>
    <message>
      <source>use at most {most:,}</source>
      <translation type="unfinished">au plus {most:,}</translation>
    </message>
    <message>
      <source>use at most {most:,} members in all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use at most {most:,} points</source>
      <translation type="unfinished">utilisez au plus {most:,} points</translation>
    </message>
    <message>
      <source>use at most {most}</source>
      <translation type="unfinished">au plus {most}</translation>
    </message>
    <message>
      <source>use at, or from and to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use at_least, at_most or both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use either a reading or a sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use fewer members</source>
      <translation type="unfinished">utilisez moins de membres</translation>
    </message>
    <message>
      <source>use group.field=low:high:n, such as discriminator.learning_rate=1e-4:1e-2:16, or group.field=x,y,z, such as loss=hinge,wasserstein</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use group.field=value</source>
      <translation type="unfinished">utilisez group.field=value</translation>
    </message>
    <message>
      <source>use it with from and to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use more than {first}, its from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use noise from 0 to 100 and up to {most:,} points</source>
      <translation type="unfinished">utilisez un bruit de 0 à 100 et jusqu'à {most:,} points</translation>
    </message>
    <message>
      <source>use numbers of at most {most:,.0f} in size</source>
      <translation type="unfinished">utilisez des nombres d'au plus {most:,.0f} en grandeur</translation>
    </message>
    <message>
      <source>use numbers, {variable}, + - * / ** and functions such as sin</source>
      <translation type="unfinished">utilisez des nombres, {variable}, + - * / ** et des fonctions comme sin</translation>
    </message>
    <message>
      <source>use one of </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use one of {count} names, such as {keys}</source>
      <translation type="unfinished">utilisez un des {count} noms, comme {keys}</translation>
    </message>
    <message>
      <source>use one of {keys}</source>
      <translation type="unfinished">utilisez un de {keys}</translation>
    </message>
    <message>
      <source>use one that `ganviz lesson list` names, such as {near}, or a .toml file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use one that `ganviz list` names, such as {near}, or a {ending} file</source>
      <translation type="unfinished">utilisez-en un que `ganviz list` nomme, comme {near}, ou un fichier {ending}</translation>
    </message>
    <message>
      <source>use settings</source>
      <translation type="unfinished">utilisez des réglages</translation>
    </message>
    <message>
      <source>use settings that GanViz has saved, which are JSON in UTF-8</source>
      <translation type="unfinished">utilisez des réglages que GanViz a enregistrés, en JSON et UTF-8</translation>
    </message>
    <message>
      <source>use smaller batches</source>
      <translation type="unfinished">utilisez des lots plus petits</translation>
    </message>
    <message>
      <source>use smaller networks, or fewer data</source>
      <translation type="unfinished">utilisez des réseaux plus petits, ou moins de données</translation>
    </message>
    <message>
      <source>use that version, or save the settings alone with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use the key of a reading, such as modes_strict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use the name of a file that ends in .csv or .parquet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use the name of a preset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use the number of the right choice, 1 to {most}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use the same settings, or another --out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use tls:// with certificates, or --insecure in a network where you trust everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use tls://HOST:PORT, or tcp://127.0.0.1:PORT of this machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use true or false</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use two settings, one for each axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use {fewest} to {most} texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use {known} for .{ending}</source>
      <translation type="unfinished">utilisez {known} pour .{ending}</translation>
    </message>
    <message>
      <source>use {variable}, {names}</source>
      <translation type="unfinished">utilisez {variable}, {names}</translation>
    </message>
    <message>
      <source>utf-8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>v = s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>v-\gamma\nabla\frac{1}{2}\|v\|^2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>value</source>
      <translation type="unfinished">valeur</translation>
    </message>
    <message>
      <source>vanishing gradient, disjoint supports, Arjovsky and Bottou</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vary a setting once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>veryfast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>viewBox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>w</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>w1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>w2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waiting</source>
      <translation type="unfinished">en attente</translation>
    </message>
    <message>
      <source>warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wasserstein</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>watch the best plan</source>
      <translation type="unfinished">regarder le meilleur plan</translation>
    </message>
    <message>
      <source>watched</source>
      <translation type="unfinished">observé</translation>
    </message>
    <message>
      <source>wb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>webm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>webp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weight</source>
      <translation type="unfinished">poids</translation>
    </message>
    <message>
      <source>weight clipping, earth mover, Lipschitz, critic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weight clipping, earth mover, useful gradient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weights at ±c</source>
      <translation type="unfinished">poids à ±c</translation>
    </message>
    <message>
      <source>wgan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wgan-clip-ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wgan-gp-ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what is kept was computed with {others}, and this with {own}; begin anew, with another --out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>where D’s first units bend</source>
      <translation type="unfinished">où plient les premières unités de D</translation>
    </message>
    <message>
      <source>whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wider, and further left</source>
      <translation type="unfinished">plus large, et plus à gauche</translation>
    </message>
    <message>
      <source>width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>width="</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>width="[^"]*" height="[^"]*"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>window</source>
      <translation type="unfinished">fenêtre</translation>
    </message>
    <message>
      <source>with a comma: 0,5</source>
      <translation type="unfinished">avec une virgule : 0,5</translation>
    </message>
    <message>
      <source>with a point: 0.5</source>
      <translation type="unfinished">avec un point : 0.5</translation>
    </message>
    <message>
      <source>with each layer normalised</source>
      <translation type="unfinished">avec chaque couche normalisée</translation>
    </message>
    <message>
      <source>with each weight clipped, {clip}</source>
      <translation type="unfinished">avec chaque poids écrêté, {clip}</translation>
    </message>
    <message>
      <source>with so low a label D may hardly call anything real, and tells G little</source>
      <translation type="unfinished">avec une étiquette si basse, D ne peut presque rien appeler réel, et dit peu à G</translation>
    </message>
    <message>
      <source>within chance of the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without turning</source>
      <translation type="unfinished">sans tourner</translation>
    </message>
    <message>
      <source>write a comma for decimals and semicolons between numbers, as in 0,5; 2</source>
      <translation type="unfinished">écrivez une virgule pour les décimales et des points-virgules entre les nombres, comme 0,5; 2</translation>
    </message>
    <message>
      <source>write a comma for decimals, as in 0,5, and nothing between thousands</source>
      <translation type="unfinished">écrivez une virgule pour les décimales, comme 0,5, et rien entre les milliers</translation>
    </message>
    <message>
      <source>write digits alone, as in 1000</source>
      <translation type="unfinished">écrivez des chiffres seuls, comme 1000</translation>
    </message>
    <message>
      <source>write it as in 2*sin({variable}) + 1</source>
      <translation type="unfinished">écrivez-la comme 2*sin({variable}) + 1</translation>
    </message>
    <message>
      <source>write numbers with {decimal}, or nothing</source>
      <translation type="unfinished">écrivez les nombres avec {decimal}, ou rien</translation>
    </message>
    <message>
      <source>write one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>write one, such as sin({variable})</source>
      <translation type="unfinished">écrivez-en une, comme sin({variable})</translation>
    </message>
    <message>
      <source>writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>writing .parquet needs pyarrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wrong</source>
      <translation type="unfinished">faux</translation>
    </message>
    <message>
      <source>x</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x = (cos πt − ½, sin πt − ¼) or minus that, equally likely, t uniform on [0, 1], plus N(0, σ²I).

Two half circles of radius 1 that reach into each other, around the origin. Without blur it has no density.

Pedregosa et al., "Scikit-learn", 2011 (make_moons, there shifted by (½, ¼)).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x = (t − ½)·L·(cos α, sin α), t uniform on [0, 1], plus N(0, σ²I).

Data on a line in the plane: by default without blur, so that P_data has no density, a perfect D exists and the
divergences are stuck at their largest value. With blur or instance noise it has a density.

Arjovsky and Bottou, "Towards principled methods for training generative adversarial networks", 2017.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x = G(z)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x = R·(cos 2πt, sin 2πt) or qR·(cos 2πt, sin 2πt), equally likely, t uniform on [0, 1], plus N(0, σ²I).

Both are closed curves, so a generator of one latent number must tear them. Without blur it has no density.

Pedregosa et al., "Scikit-learn", 2011 (make_circles).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x = R·s·(cos 9πs/2, sin 9πs/2) with s = (1 + 2t)/3, t uniform on [0, 1], plus N(0, σ²I).

A line of one and a half turns: one latent number is enough, if G learns to roll it up. Without blur it has no
density.

Marsland, "Machine learning: an algorithmic perspective", 2009, as in scikit-learn's make_swiss_roll (the coordinate
across left out, scaled to end at R).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x = a, plus N(0, σ²).

The data are one point, as in the Dirac-GAN: with a linear D without biases and the point 0 as latent only two
numbers learn, and whether they circle, spiral or settle can be worked out. Without a blur there is no density, and
the divergences are stuck at their largest value.

Mescheder, Geiger and Nowozin, "Which training methods for GANs do actually converge?", 2018, section 2.</source>
      <translation type="unfinished">x = a, plus N(0, σ²).

Les données sont un point, comme dans le Dirac-GAN : avec un D linéaire sans biais et le point 0 comme latent seuls deux nombres
apprennent, et s'ils tournent, partent en spirale ou s'arrêtent se calcule. Sans flou il n'y a pas de densité, et les
divergences restent à leur plus grande valeur.

Mescheder, Geiger et Nowozin, « Which training methods for GANs do actually converge? », 2018, section 2.</translation>
    </message>
    <message>
      <source>x = a·(cos θ, sin θ) with θ = 2πk/n + c·eᵃ, k one of n blades, a from N(1, ℓ²), plus N(0, σ²I).

Blades that are twisted the more, the farther out: clusters that are no Gaussians. Without blur it has no density.

Johnson, Duvenaud, Wiltschko, Datta and Adams, "Composing graphical models with neural networks", 2016 (there the
blur is only across the blade, ℓ = 0.3, σ = 0.05, c = ¼; here it is the same in all directions, and a is cut off
at 4ℓ from 1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x = {x}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x = {x}, y = {y}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x = ±R·s·(cos 2πmt, sin 2πmt) with s = (1 + 9t)/10, equally likely, t uniform on [0, 1], plus N(0, σ²I).

Two arms of m turns that nowhere touch: thin, long and close together. Equal steps of t are equal angles, so the
arms are denser inside. Without blur it has no density.

Lang and Witbrock, "Learning to tell two spirals apart", 1988 (three turns).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x is a real point, z a latent and y = G(z) a generated point; f, or s, is the score that the critic D gives to a point. E is a mean over the batch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x is a real point, z a latent and y = G(z) a generated point; s is the raw score that D gives to a point, and D = σ(s) the probability of being real that it stands for. E is a mean over the batch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x(t)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x(t), y(t)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x^2 - 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xatol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xavier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>xy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x₀</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>x₂</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>y = f(x)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>y0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>y1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your D</source>
      <translation type="unfinished">votre D</translation>
    </message>
    <message>
      <source>your plan</source>
      <translation type="unfinished">votre plan</translation>
    </message>
    <message>
      <source>yours {own:.2f}</source>
      <translation type="unfinished">le vôtre {own:.2f}</translation>
    </message>
    <message>
      <source>yuv420p</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>z.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zero_one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>z₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} of {all:,} frames repeat the one before.</source>
      <translation type="unfinished">{count:,} images sur {all:,} répètent la précédente.</translation>
    </message>
    <message>
      <source>{count:,} of {all:,} places give numbers that can be used</source>
      <translation type="unfinished">{count:,} endroits sur {all:,} donnent des nombres utilisables</translation>
    </message>
    <message>
      <source>{count:,} points</source>
      <translation type="unfinished">{count:,} points</translation>
    </message>
    <message>
      <source>{count:,} points of {source} are the data now</source>
      <translation type="unfinished">{count:,} points de {source} sont maintenant les données</translation>
    </message>
    <message>
      <source>{count:,} points.</source>
      <translation type="unfinished">{count:,} points.</translation>
    </message>
    <message>
      <source>{count:,} rows lack a number and are left out.</source>
      <translation type="unfinished">Il manque un nombre à {count:,} lignes, qui sont laissées de côté.</translation>
    </message>
    <message>
      <source>{count} columns, kept apart by {separated}; decimals with {decimals}.</source>
      <translation type="unfinished">{count} colonnes, séparées par {separated} ; décimales avec {decimals}.</translation>
    </message>
    <message>
      <source>{count} runs were kept; File → Open recent has them all.</source>
      <translation type="unfinished">{count} exécutions ont été gardées ; Fichier → Ouvrir récent les a toutes.</translation>
    </message>
    <message>
      <source>{count} settings vary here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{data} ({setting})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{data} · {loss}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{divergence}, for packs of {m}</source>
      <translation type="unfinished">{divergence}, pour des paquets de {m}</translation>
    </message>
    <message>
      <source>{done} of {cells} cells are there; Start goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {cells} cells are there; about {left:.0f} min more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {cells} cells are there; about {left:.0f} s more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {cells} cells are there; the first come soon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{d} × D after iteration</source>
      <translation type="unfinished">{d} × D après l'itération</translation>
    </message>
    <message>
      <source>{d} × D, {g} × G after iteration</source>
      <translation type="unfinished">{d} × D, {g} × G après l'itération</translation>
    </message>
    <message>
      <source>{file} is in the trash, from where it can be put back</source>
      <translation type="unfinished">{file} est dans la corbeille, d'où on peut le restaurer</translation>
    </message>
    <message>
      <source>{file} is no longer on the list</source>
      <translation type="unfinished">{file} n'est plus dans la liste</translation>
    </message>
    <message>
      <source>{file}: all {frames:,} frames are drawn, it is being finished</source>
      <translation type="unfinished">{file} : les {frames:,} images sont dessinées, on le termine</translation>
    </message>
    <message>
      <source>{file}: begins</source>
      <translation type="unfinished">{file} : commence</translation>
    </message>
    <message>
      <source>{file}: frame {done:,} of {frames:,}</source>
      <translation type="unfinished">{file} : image {done:,} sur {frames:,}</translation>
    </message>
    <message>
      <source>{file}: frame {done:,} of {frames:,}, {left} left</source>
      <translation type="unfinished">{file} : image {done:,} sur {frames:,}, reste {left}</translation>
    </message>
    <message>
      <source>{file}: {seeds} seeds a cell, iteration {iterations:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} · {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{folder} cannot be locked</source>
      <translation type="unfinished">{folder} ne peut pas être verrouillé</translation>
    </message>
    <message>
      <source>{found:.0f} of {count}</source>
      <translation type="unfinished">{found:.0f} sur {count}</translation>
    </message>
    <message>
      <source>{frames:,} frames of {width:,} × {height:,} pixels in {seconds:.1f} s.</source>
      <translation type="unfinished">{frames:,} images de {width:,} × {height:,} pixels en {seconds:.1f} s.</translation>
    </message>
    <message>
      <source>{function}() takes one number</source>
      <translation type="unfinished">{function}() prend un nombre</translation>
    </message>
    <message>
      <source>{f}(G(z)) = {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{gap}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{gap}: not known here</source>
      <translation type="unfinished">{gap} : inconnu ici</translation>
    </message>
    <message>
      <source>{gap}: on average {size} apart</source>
      <translation type="unfinished">{gap} : en moyenne {size} d'écart</translation>
    </message>
    <message>
      <source>{gap}; W₁ is {w1}.</source>
      <translation type="unfinished">{gap} ; W₁ est {w1}.</translation>
    </message>
    <message>
      <source>{given} is unknown</source>
      <translation type="unfinished">{given} est inconnu</translation>
    </message>
    <message>
      <source>{g} × G after iteration</source>
      <translation type="unfinished">{g} × G après l'itération</translation>
    </message>
    <message>
      <source>{held:.0f} of {modes}</source>
      <translation type="unfinished">{held:.0f} sur {modes}</translation>
    </message>
    <message>
      <source>{held:.0f} of {modes} ({loose:.0f} touched)</source>
      <translation type="unfinished">{held:.0f} sur {modes} ({loose:.0f} touchés)</translation>
    </message>
    <message>
      <source>{held} of {modes} modes for {iterations:,.0f} iterations: {missing} not found.</source>
      <translation type="unfinished">{held} sur {modes} modes depuis {iterations:,.0f} itérations : {missing} pas trouvés.</translation>
    </message>
    <message>
      <source>{iteration:,}: {words}</source>
      <translation type="unfinished">{iteration:,} : {words}</translation>
    </message>
    <message>
      <source>{iteration:,}: {words} and {n} other settings</source>
      <translation type="unfinished">{iteration:,} : {words} et {n} autres réglages</translation>
    </message>
    <message>
      <source>{iterations:,} iterations</source>
      <translation type="unfinished">{iterations:,} itérations</translation>
    </message>
    <message>
      <source>{label}, median</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer}, unit {n}</source>
      <translation type="unfinished">{layer}, unité {n}</translation>
    </message>
    <message>
      <source>{line} {steps} steps, {minutes} min</source>
      <translation type="unfinished">{line} {steps} étapes, {minutes} min</translation>
    </message>
    <message>
      <source>{member} holds no points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{metric} at iteration {at:,}: median {median}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{metric} at iteration {at:,}: median {median}, read of {read} of {members}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{metric}: 25 to 75 %, 10 to 90 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{metric}: 25 to 75 %, 10 to 90 % of {read} of {members}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{mine} does not go with {its}, since {reason}; {remedy} first</source>
      <translation type="unfinished">{mine} ne va pas avec {its}, car {reason} ; d'abord : {remedy}</translation>
    </message>
    <message>
      <source>{mine} does not go with {its}; {remedy} first</source>
      <translation type="unfinished">{mine} ne va pas avec {its} ; d'abord : {remedy}</translation>
    </message>
    <message>
      <source>{minutes:,} min {seconds:02d} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{m} points at a time</source>
      <translation type="unfinished">{m} points à la fois</translation>
    </message>
    <message>
      <source>{name} = ({numbers})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} = ({numbers}, …)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} = {numbers}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be read in any cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} does not say its schema</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not JSON</source>
      <translation type="unfinished">{name} n'est pas du JSON</translation>
    </message>
    <message>
      <source>{name} is there, of a sweep with other settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} needs one number, or one for each of the {count} means, but has {given}</source>
      <translation type="unfinished">{name} demande un nombre, ou un par moyenne ({count}), mais en a {given}</translation>
    </message>
    <message>
      <source>{name} {low} to {high}</source>
      <translation type="unfinished">{name} {low} à {high}</translation>
    </message>
    <message>
      <source>{name} {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {value:.3f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} · iteration {iteration:,}</source>
      <translation type="unfinished">{name} · itération {iteration:,}</translation>
    </message>
    <message>
      <source>{name} · {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, middle</source>
      <translation type="unfinished">{name}, milieu</translation>
    </message>
    <message>
      <source>{name}, width</source>
      <translation type="unfinished">{name}, largeur</translation>
    </message>
    <message>
      <source>{name}, {width} × {height}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}. {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: click to switch to it</source>
      <translation type="unfinished">{name} : un clic y passe</translation>
    </message>
    <message>
      <source>{name}: drag it, or press the arrow keys</source>
      <translation type="unfinished">{name} : tirer, ou presser les flèches</translation>
    </message>
    <message>
      <source>{name}: from {low} (at {where_low}) to {high} (at {where_high}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {title}, {iterations:,} iterations</source>
      <translation type="unfinished">{name} : {title}, {iterations:,} itérations</translation>
    </message>
    <message>
      <source>{name}: {value} everywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation type="unfinished">{number} sur {count}</translation>
    </message>
    <message>
      <source>{number} of {count}: {title}</source>
      <translation type="unfinished">{number} sur {count} : {title}</translation>
    </message>
    <message>
      <source>{number} of {count}: {title}. Next: {following}</source>
      <translation type="unfinished">{number} sur {count} : {title}. Ensuite : {following}</translation>
    </message>
    <message>
      <source>{number} {unit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number}. {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number}: missed</source>
      <translation type="unfinished">{number} : manqué</translation>
    </message>
    <message>
      <source>{number}: {share:.0f} %</source>
      <translation type="unfinished">{number} : {share:.0f} %</translation>
    </message>
    <message>
      <source>{n} more</source>
      <translation type="unfinished">{n} de plus</translation>
    </message>
    <message>
      <source>{n} real points x join the generated ones.</source>
      <translation type="unfinished">{n} points réels x rejoignent les générés.</translation>
    </message>
    <message>
      <source>{n} real points x join, and noise is added to both kinds.</source>
      <translation type="unfinished">{n} points réels x arrivent, et on bruite les deux sortes.</translation>
    </message>
    <message>
      <source>{n} real points x join: this loss sets each G(z) against one of them.</source>
      <translation type="unfinished">{n} points réels x arrivent : cette perte oppose à chaque G(z) l'un d'eux.</translation>
    </message>
    <message>
      <source>{n} runs are chosen</source>
      <translation type="unfinished">{n} exécutions sont choisies</translation>
    </message>
    <message>
      <source>{n} settings</source>
      <translation type="unfinished">{n} réglages</translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <translation type="unfinished">{one} et {other}</translation>
    </message>
    <message>
      <source>{one}, {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{parts:.3g} parts/s</source>
      <translation type="unfinished">{parts:.3g} parties/s</translation>
    </message>
    <message>
      <source>{path}: {problem}; {allowed}.</source>
      <translation type="unfinished">{path} : {problem} ; {allowed}.</translation>
    </message>
    <message>
      <source>{path}: {value} cannot be used; {allowed}.</source>
      <translation type="unfinished">{path} : {value} est impossible ; {allowed}.</translation>
    </message>
    <message>
      <source>{pile}, bin {number}</source>
      <translation type="unfinished">{pile}, case {number}</translation>
    </message>
    <message>
      <source>{place} is not what it should be</source>
      <translation type="unfinished">{place} n'est pas ce que cela devrait être</translation>
    </message>
    <message>
      <source>{player} is frozen.</source>
      <translation type="unfinished">{player} est gelé.</translation>
    </message>
    <message>
      <source>{player}'s learning rate has faded.</source>
      <translation type="unfinished">Le taux d'apprentissage de {player} s'est éteint.</translation>
    </message>
    <message>
      <source>{player}, layer {number}</source>
      <translation type="unfinished">{player}, couche {number}</translation>
    </message>
    <message>
      <source>{ran}. {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rate:,.0f}/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rate:.1f}/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{real} ± {imaginary} i</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{reason}; use auto or cpu</source>
      <translation type="unfinished">{reason} ; utilisez auto ou cpu</translation>
    </message>
    <message>
      <source>{reason}; {use}</source>
      <translation type="unfinished">{reason} ; {use}</translation>
    </message>
    <message>
      <source>{seconds:.0f} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{section}, {setting}: {before} → {after}</source>
      <translation type="unfinished">{section}, {setting} : {before} → {after}</translation>
    </message>
    <message>
      <source>{section}, {setting}: {one} | {other}</source>
      <translation type="unfinished">{section}, {setting} : {one} | {other}</translation>
    </message>
    <message>
      <source>{section}: {setting}</source>
      <translation type="unfinished">{section} : {setting}</translation>
    </message>
    <message>
      <source>{seeds} other seeds are trained up to iteration {iteration:,} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seeds} seeds a cell, iteration {iterations:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{setting} of {player}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{setting} of {player}: {value}</source>
      <translation type="unfinished">{setting} de {player} : {value}</translation>
    </message>
    <message>
      <source>{setting} {symbol}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{setting} →</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{setting}: back to the preset's {value}</source>
      <translation type="unfinished">{setting} : revenir à {value}, comme dans le préréglage</translation>
    </message>
    <message>
      <source>{setting}: {before} → {after}</source>
      <translation type="unfinished">{setting} : {before} → {after}</translation>
    </message>
    <message>
      <source>{setting}: {one} | {other}</source>
      <translation type="unfinished">{setting} : {one} | {other}</translation>
    </message>
    <message>
      <source>{setting}: {value}</source>
      <translation type="unfinished">{setting} : {value}</translation>
    </message>
    <message>
      <source>{setting}: {value} cannot be used; {allowed}.</source>
      <translation type="unfinished">{setting} : {value} est impossible ; {allowed}.</translation>
    </message>
    <message>
      <source>{share:.0%} of the earth lies where Q has none; your plan has cost {cost:.3f} so far, the best costs {best:.3f} in all.</source>
      <translation type="unfinished">{share:.0%} de la terre est là où Q n'en a pas ; votre plan a coûté {cost:.3f} jusqu'ici, le meilleur coûte {best:.3f} en tout.</translation>
    </message>
    <message>
      <source>{share:.0f} % →</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} of the labels flipped</source>
      <translation type="unfinished">{share} des étiquettes inversées</translation>
    </message>
    <message>
      <source>{share} of the labels flipped at first</source>
      <translation type="unfinished">{share} des étiquettes inversées au début</translation>
    </message>
    <message>
      <source>{shown} of {all}</source>
      <translation type="unfinished">{shown} sur {all}</translation>
    </message>
    <message>
      <source>{shown} of {whole} runs</source>
      <translation type="unfinished">{shown} exécutions sur {whole}</translation>
    </message>
    <message>
      <source>{sign!r} is no sign of a formula</source>
      <translation type="unfinished">{sign!r} n'est pas un signe de formule</translation>
    </message>
    <message>
      <source>{speed:,.0f}/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{speed:g} it/s</source>
      <translation type="unfinished">{speed:g} it/s</translation>
    </message>
    <message>
      <source>{state} {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{symbol} of {player}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{text} ({key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} · iteration {iteration:,} · seed {seed}</source>
      <translation type="unfinished">{title} · itération {iteration:,} · graine {seed}</translation>
    </message>
    <message>
      <source>{title} · {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} · {more} more</source>
      <translation type="unfinished">{title} · {more} de plus</translation>
    </message>
    <message>
      <source>{title} · {setting}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} · {span} · seed {seed}</source>
      <translation type="unfinished">{title} · {span} · graine {seed}</translation>
    </message>
    <message>
      <source>{title} – GanViz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} – GanViz ({note})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}. {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}: {line}</source>
      <translation type="unfinished">{title} : {line}</translation>
    </message>
    <message>
      <source>{title}: {line} (key {number})</source>
      <translation type="unfinished">{title} : {line} (touche {number})</translation>
    </message>
    <message>
      <source>{title}: {seeds} seeds at iteration {iteration:,} of {iterations:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}: {seeds} seeds, seen at iteration {iteration:,}, stopped at {stands:,} of {iterations:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{trained:,} are trained on, the measures use the other {measured:,}.</source>
      <translation type="unfinished">{trained:,} servent à l'entraînement, les mesures utilisent les {measured:,} autres.</translation>
    </message>
    <message>
      <source>{use}, or none</source>
      <translation type="unfinished">{use}, ou aucun</translation>
    </message>
    <message>
      <source>{use}; {rule}</source>
      <translation type="unfinished">{use} ; {rule}</translation>
    </message>
    <message>
      <source>{version}, {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{version}, {kind} of commit {commit}</source>
      <translation type="unfinished">{version}, {kind} du commit {commit}</translation>
    </message>
    <message>
      <source>{version}, {kind} of commit {commit}, {date}</source>
      <translation type="unfinished">{version}, {kind} du commit {commit}, {date}</translation>
    </message>
    <message>
      <source>{what}, {condition}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where} {iteration:,}, {rate}, seed {seed}, {device}</source>
      <translation type="unfinished">{where} {iteration:,}, {rate}, graine {seed}, {device}</translation>
    </message>
    <message>
      <source>{whole} runs</source>
      <translation type="unfinished">{whole} exécutions</translation>
    </message>
    <message>
      <source>{why} The JSD is {jsd}.</source>
      <translation type="unfinished">{why} La JSD est {jsd}.</translation>
    </message>
    <message>
      <source>{width:,} × {height:,} pixels, {across:.1f} × {up:.1f} cm at {dpi:.0f} dots per inch, numbers {points:.1f} pt</source>
      <translation type="unfinished">{width:,} × {height:,} pixels, {across:.1f} × {up:.1f} cm à {dpi:.0f} points par pouce, nombres {points:.1f} pt</translation>
    </message>
    <message>
      <source>{x:.3g}, {y:.3g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>|Slope in the score| over D(G(z))</source>
      <translation type="unfinished">|Pente dans la note| selon D(G(z))</translation>
    </message>
    <message>
      <source>|w|\leq c</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>© 2026 the GanViz authors. Free software under the MIT licence.</source>
      <translation type="unfinished">© 2026 les auteurs de GanViz. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
      <source>© 2026 the GanViz authors. Free software: its source is under the MIT licence; this package, which brings the encoders x264 and x265 along, is as a whole under the GNU General Public License 3.</source>
      <translation type="unfinished">© 2026 les auteurs de GanViz. Logiciel libre : le code source est sous licence MIT ; ce paquet, qui apporte les encodeurs x264 et x265, est dans son ensemble sous la GNU General Public License 3.</translation>
    </message>
    <message>
      <source>½ everywhere</source>
      <translation type="unfinished">½ partout</translation>
    </message>
    <message>
      <source>½: it cannot tell</source>
      <translation type="unfinished">½ : il ne peut pas savoir</translation>
    </message>
    <message>
      <source>Δ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Δ(P_data, P_G) = ∫ (p − q)²/(p + q): 0 where the two distributions agree, 2 where they share nothing.

It is what D estimates under least squares. The band is what two real samples read.</source>
      <translation type="unfinished">Δ(P_data, P_G) = ∫ (p − q)²/(p + q) : 0 où les deux distributions sont égales, 2 où elles ne partagent rien.

C'est ce que D estime sous les moindres carrés. La bande est ce que donnent deux vrais échantillons.</translation>
    </message>
    <message>
      <source>Λ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Σ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Σxx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Σxy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Σyy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>α</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>β₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>β₂</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>γ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>γ/2 E‖∇s(x)‖² + γ/2 E‖∇s(y)‖², over real and over generated points.

D pays wherever either distribution is. With the pairing loss it is what R3GAN stands on. Huang et al. 2024, section
2.3.</source>
      <translation type="unfinished">γ/2 E‖∇s(x)‖² + γ/2 E‖∇s(y)‖², sur les points réels et sur les générés.

D paie partout où est l'une des distributions. Avec la perte par paires c'est ce sur quoi R3GAN repose. Huang et al. 2024,
section 2.3.</translation>
    </message>
    <message>
      <source>γ/2 E‖∇s(x)‖² over real points.

D pays for being steep where the data are, so that it comes to rest there once G has arrived: training converges
near the equilibrium. Mescheder et al. 2018, equation 9.</source>
      <translation type="unfinished">γ/2 E‖∇s(x)‖² sur les points réels.

D paie d'être raide où sont les données, pour s'y arrêter une fois G arrivé : l'entraînement converge près de l'équilibre.
Mescheder et al. 2018, équation 9.</translation>
    </message>
    <message>
      <source>γ/2 E‖∇s(y)‖² over generated points.

As R1, but D pays where the generator is. Mescheder et al. 2018, equation 10.</source>
      <translation type="unfinished">γ/2 E‖∇s(y)‖² sur les points générés.

Comme R1, mais D paie où est le générateur. Mescheder et al. 2018, équation 10.</translation>
    </message>
    <message>
      <source>ε</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>η</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>θ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>λ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>λ E max(0, ‖∇s(x̂)‖ − 1)² at x̂ = εx + (1 − ε)y, with ε uniform on [0, 1] for each pair.

One-sided: only slopes steeper than 1 cost, since the optimal critic may be flatter. Petzka et al. 2018, equation 8.</source>
      <translation type="unfinished">λ E max(0, ‖∇s(x̂)‖ − 1)² à x̂ = εx + (1 − ε)y, avec ε uniforme sur [0, 1] pour chaque paire.

Unilatérale : seules les pentes de plus de 1 coûtent, car le critique optimal peut être plus plat. Petzka et al. 2018, équation 8.</translation>
    </message>
    <message>
      <source>λ E(‖∇s(x + δ)‖ − 1)² with δ = α·½·std(x)·U[0, 1] in each coordinate, α uniform on [0, 1] for each point.

Keeps D's slope near 1 close to the data only; std(x) is over the batch and its coordinates, and s the raw score.
Kodali et al. 2017, algorithm 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>λ E(‖∇s(x̂)‖ − 1)² at x̂ = εx + (1 − ε)y, with ε uniform on [0, 1] for each pair.

Pulls the critic's slope to 1 between the real and the generated points. Gulrajani et al. 2017, equation 3.</source>
      <translation type="unfinished">λ E(‖∇s(x̂)‖ − 1)² à x̂ = εx + (1 − ε)y, avec ε uniforme sur [0, 1] pour chaque paire.

Amène la pente du critique à 1 entre les points réels et générés. Gulrajani et al. 2017, équation 3.</translation>
    </message>
    <message>
      <source>λ of λ E max(0, ‖∇f(x̂)‖ − 1)², which the right critic pays. A two-sided one can hold a critic that has begun the wrong way round.</source>
      <translation type="unfinished">λ de λ E max(0, ‖∇f(x̂)‖ − 1)², que paie le critique de droite. Une bilatérale peut retenir un critique parti à l'envers.</translation>
    </message>
    <message>
      <source>λ of λ E max(0, ‖∇f(x̂)‖ − 1)². A two-sided one can hold a critic that has begun the wrong way round.</source>
      <translation type="unfinished">λ de λ E max(0, ‖∇f(x̂)‖ − 1)². Une bilatérale peut retenir un critique parti à l'envers.</translation>
    </message>
    <message>
      <source>μ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>μ and σ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>μ₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>μ₂</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ν</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>σ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>σ₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>σ₂</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>φ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>φ(x) − φ(y); squares are moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>χ²(P‖Q) ≥ −L_D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ψ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>–/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>–: it cannot be read, as all seeds have diverged or it is not for these data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>‖∇f‖ = 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>‖∇f‖ up to {size}</source>
      <translation type="unfinished">‖∇f‖ jusqu'à {size}</translation>
    </message>
    <message>
      <source>‖∇f‖ where D’s score is finite</source>
      <translation type="unfinished">‖∇f‖ où la note de D est finie</translation>
    </message>
    <message>
      <source>‖∇f‖: slope of {score}</source>
      <translation type="unfinished">‖∇f‖ : pente de {score}</translation>
    </message>
    <message>
      <source>‖∇‖ non-saturating</source>
      <translation type="unfinished">‖∇‖ non saturante</translation>
    </message>
    <message>
      <source>‖∇‖ saturating</source>
      <translation type="unfinished">‖∇‖ saturante</translation>
    </message>
    <message>
      <source>“G never sees the data” is the sentence to write on the board. W₁ at the right is how far mass must be carried.</source>
      <translation type="unfinished">« G ne voit jamais les données » est la phrase à écrire au tableau. W₁ à droite est la distance dont il faut porter la masse.</translation>
    </message>
    <message>
      <source>ℓ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>← {share:.0f} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↑ or ↓</source>
      <translation type="unfinished">↑ ou ↓</translation>
    </message>
    <message>
      <source>↑ {setting}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↑ {share:.0f} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↓ {share:.0f} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>∂L/∂G(z)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>∂L/∂s = {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>−2 log 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>−c</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>−γ on the diagonal of the Jacobian gives the eigenvalues a negative real part: local convergence.</source>
      <translation type="unfinished">−γ sur la diagonale de la jacobienne donne aux valeurs propres une partie réelle négative : convergence locale.</translation>
    </message>
    <message>
      <source>✓ Seen after {iterations:,} iterations</source>
      <translation type="unfinished">✓ Vu après {iterations:,} itérations</translation>
    </message>
  </context>
</TS>
